"use strict";exports.id=6411;exports.ids=[6411];exports.modules={46411:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__);__webpack_require__.d(__webpack_exports__,{commandTree:()=>commandTree,completion:()=>completion,completions:()=>completions});var _process_shell_word_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(704);function commandTree(command,before=[]){const children=command.createHelp().visibleCommands(command);const node={path:before.join(` `),description:command.description(),options:command.createHelp().visibleOptions(command).map(optionOf),children:children.map(child=>({name:child.name(),description:child.description()}))};const commands=children.filter(child=>child.name()!==`help`);return[node,...commands.flatMap(child=>commandTree(child,[...before,child.name()]))]}function optionOf({long,short,required,optional,description}){const flags=[long,short].filter(flag=>flag!==undefined&&flag!==null);return{flags,takesValue:required||optional,description}}const cases=(nodes,line)=>nodes.map(node=>`    ${(0,_process_shell_word_js__WEBPACK_IMPORTED_MODULE_0__.x)(node.path)}) ${line(node)} ;;`).join(`
`);const wordsOf=({options,children})=>[...children.map(({name})=>name),...options.flatMap(({flags})=>flags)];const findPath=nodes=>`  local at="" word next
  for word in "\${typed[@]}"; do
    next="\${at:+$at }$word"
    case "$next" in
      ${nodes.flatMap(({path})=>path===``?[]:[(0,_process_shell_word_js__WEBPACK_IMPORTED_MODULE_0__.x)(path)]).join(`|`)}) at="$next" ;;
    esac
  done`;const completions={bash:(nodes,program)=>`# bash completion of ${program}: source <(${program} completion bash)
_${program.replaceAll(`-`,`_`)}() {
  local typed=("\${COMP_WORDS[@]:1:COMP_CWORD-1}") words
${findPath(nodes)}
  case "$at" in
${cases(nodes,node=>`words=${(0,_process_shell_word_js__WEBPACK_IMPORTED_MODULE_0__.x)(wordsOf(node).join(` `))}`)}
  esac
  COMPREPLY=($(compgen -W "$words" -- "\${COMP_WORDS[COMP_CWORD]}"))
}
complete -o default -F _${program.replaceAll(`-`,`_`)} ${program}
`,zsh:(nodes,program)=>`#compdef ${program}
# zsh completion of ${program}: source <(${program} completion zsh)
_${program.replaceAll(`-`,`_`)}() {
  local -a typed found
  typed=("\${(@)words[2,CURRENT-1]}")
${findPath(nodes)}
  case "$at" in
${cases(nodes,node=>`found=(${wordsOf(node).map(_process_shell_word_js__WEBPACK_IMPORTED_MODULE_0__.x).join(` `)})`)}
  esac
  compadd -a found
  _files
}
compdef _${program.replaceAll(`-`,`_`)} ${program}
`,fish:(nodes,program)=>[`# fish completion of ${program}: ${program} completion fish | source`,...nodes.flatMap(node=>fishLines(node,program)),``].join(`
`)};function fishLines({path,options,children},program){const words=path===``?[]:path.split(` `);const seen=words.map(word=>`__fish_seen_subcommand_from ${word}`).join(`; and `);const condition=path===``?`__fish_use_subcommand`:seen;const head=`complete -c ${program} -n ${(0,_process_shell_word_js__WEBPACK_IMPORTED_MODULE_0__.x)(condition)}`;return[...children.map(({name,description})=>`${head} -f -a ${(0,_process_shell_word_js__WEBPACK_IMPORTED_MODULE_0__.x)(name)} -d ${(0,_process_shell_word_js__WEBPACK_IMPORTED_MODULE_0__.x)(description)}`),...options.map(({flags,takesValue,description})=>{const named=flags.map(flag=>flag.startsWith(`--`)?`-l ${flag.slice(2)}`:`-s ${flag.slice(1)}`);return`${head} ${named.join(` `)}${takesValue?` -r`:``} -d ${(0,_process_shell_word_js__WEBPACK_IMPORTED_MODULE_0__.x)(description)}`})]}function completion(shell,program){process.stdout.write(completions[shell]?.(commandTree(program),program.name())??``)}}),704:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{r:()=>shellWord,x:()=>shellQuoted});const shellQuoted=text=>`'${text.replaceAll(`'`,`'\\''`)}'`;const shellWord=text=>/^[\w@%+=:,./-]+$/.test(text)?text:shellQuoted(text)})};;
