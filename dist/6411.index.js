"use strict";exports.id=6411;exports.ids=[6411];exports.modules={46411:((e,t,n)=>{n.r(t);n.d(t,{commandTree:()=>commandTree,completion:()=>completion,completions:()=>i});var r=n(704);function commandTree(e,t=[]){const n=e.createHelp().visibleCommands(e);const r={path:t.join(` `),description:e.description(),options:e.createHelp().visibleOptions(e).map(optionOf),children:n.map(e=>({name:e.name(),description:e.description()}))};const i=n.filter(e=>e.name()!==`help`);return[r,...i.flatMap(e=>commandTree(e,[...t,e.name()]))]}function optionOf({long:e,short:t,required:n,optional:r,description:i}){const a=[e,t].filter(e=>e!==undefined&&e!==null);return{flags:a,takesValue:n||r,description:i}}const cases=(e,t)=>e.map(e=>`    ${(0,r.x)(e.path)}) ${t(e)} ;;`).join(`
`);const wordsOf=({options:e,children:t})=>[...t.map(({name:e})=>e),...e.flatMap(({flags:e})=>e)];const findPath=e=>`  local at="" word next
  for word in "\${typed[@]}"; do
    next="\${at:+$at }$word"
    case "$next" in
      ${e.flatMap(({path:e})=>e===``?[]:[(0,r.x)(e)]).join(`|`)}) at="$next" ;;
    esac
  done`;const i={bash:(e,t)=>`# bash completion of ${t}: source <(${t} completion bash)
_${t.replaceAll(`-`,`_`)}() {
  local typed=("\${COMP_WORDS[@]:1:COMP_CWORD-1}") words
${findPath(e)}
  case "$at" in
${cases(e,e=>`words=${(0,r.x)(wordsOf(e).join(` `))}`)}
  esac
  COMPREPLY=($(compgen -W "$words" -- "\${COMP_WORDS[COMP_CWORD]}"))
}
complete -o default -F _${t.replaceAll(`-`,`_`)} ${t}
`,zsh:(e,t)=>`#compdef ${t}
# zsh completion of ${t}: source <(${t} completion zsh)
_${t.replaceAll(`-`,`_`)}() {
  local -a typed found
  typed=("\${(@)words[2,CURRENT-1]}")
${findPath(e)}
  case "$at" in
${cases(e,e=>`found=(${wordsOf(e).map(r.x).join(` `)})`)}
  esac
  compadd -a found
  _files
}
compdef _${t.replaceAll(`-`,`_`)} ${t}
`,fish:(e,t)=>[`# fish completion of ${t}: ${t} completion fish | source`,...e.flatMap(e=>fishLines(e,t)),``].join(`
`)};function fishLines({path:e,options:t,children:n},i){const a=e===``?[]:e.split(` `);const o=a.map(e=>`__fish_seen_subcommand_from ${e}`).join(`; and `);const s=e===``?`__fish_use_subcommand`:o;const c=`complete -c ${i} -n ${(0,r.x)(s)}`;return[...n.map(({name:e,description:t})=>`${c} -f -a ${(0,r.x)(e)} -d ${(0,r.x)(t)}`),...t.map(({flags:e,takesValue:t,description:n})=>{const i=e.map(e=>e.startsWith(`--`)?`-l ${e.slice(2)}`:`-s ${e.slice(1)}`);return`${c} ${i.join(` `)}${t?` -r`:``} -d ${(0,r.x)(n)}`})]}function completion(e,t){process.stdout.write(i[e]?.(commandTree(t),t.name())??``)}})};;
