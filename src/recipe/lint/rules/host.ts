import type { Step } from "../commands.ts";
import type { Hit, Rule, ScriptView } from "../types.ts";
import { firstLine, spanOf, spanOfStep, spanOfWord, wordsOf } from "../view.ts";
import { offsetIn, type Word } from "../words.ts";

/** Whether a step's output is used, and not only printed to the build's log. */
function isKept(step: Step): boolean {
  const outer = step.within;
  if (!step.substituted || !outer) {
    return (
      step.command.redirects.some(
        ({ operator, target }) => operator.startsWith(">") && target.value !== "/dev/null",
      ) || step.pipedTo?.name === "tee"
    );
  }
  if (outer.name === "echo" || outer.name === "printf")
    return isKept({ ...outer, substituted: outer.substituted });
  return true;
}

const buildDate: Rule = {
  id: "build-date",
  severity: "warning",
  title: "Image content that depends on the build date",
  *check(view) {
    for (const { steps } of view.scripts) {
      for (const step of steps) {
        const args = step.args.map(({ value }) => value);
        const clock =
          step.name === "date" && !args.some((arg) => /^(?:-d|--date|-r|-s|--set|--reference|-j)/.test(arg));
        if (!clock && step.name !== "uuidgen") continue;
        // A time in seconds is used to measure durations.
        if (!isKept(step) || args.some((arg) => /^\+%s/.test(arg))) continue;
        yield {
          span: spanOfStep(step),
          commandLine: firstLine(step),
          message: clock
            ? "the date of the build goes into the image"
            : "a random identifier goes into the image",
          why: "no two builds can have the same content",
          fix: clock
            ? `date -u -d "@$SOURCE_DATE_EPOCH"${args.map((arg) => (arg === "-u" ? "" : ` ${/\s/.test(arg) ? `'${arg}'` : arg}`)).join("")}`
            : "# write down one identifier and use it",
          unlocked: wordsOf(step),
        } satisfies Hit;
      }
    }
  },
};

const hostFacts: { name: RegExp; args: (args: readonly string[]) => boolean; what: string }[] = [
  {
    name: /^uname$/,
    args: (args) => args.some((arg) => /^-\w*[rva]|^--(?:kernel|all)/.test(arg)),
    what: "the kernel of the machine that builds",
  },
  { name: /^(?:hostname|hostnamectl)$/, args: () => true, what: "the name of the machine that builds" },
  {
    name: /^(?:lscpu|nvidia-smi|rocminfo|lspci|dmidecode)$/,
    args: () => true,
    what: "the hardware of the machine that builds",
  },
  {
    name: /^(?:cat|grep|head|awk)$/,
    // The number of processors usually only decides how many jobs run in parallel.
    args: (args) =>
      args.some((arg) => /^\/proc\/(?:cpuinfo|version|driver)/.test(arg)) &&
      !args.some((arg) => /processor|^-\w*c/.test(arg)),
    what: "the hardware of the machine that builds",
  },
];

const hostDependent: Rule = {
  id: "host-dependent",
  severity: "warning",
  title: "%post depends on the build machine",
  *check(view) {
    for (const { steps } of view.scripts) {
      for (const step of steps) {
        const args = step.args.map(({ value }) => value);
        const fact = hostFacts.find((one) => one.name.test(step.name) && one.args(args));
        if (!fact || !(step.substituted || isKept(step)) || !isKept(step)) continue;
        yield {
          span: spanOfStep(step),
          commandLine: firstLine(step),
          message: `what is built depends on ${fact.what}`,
          why: "on another machine the same recipe gives another image",
          fix: "# write the value that you need into the recipe, or make it a build argument: {{ NAME }}",
          unlocked: wordsOf(step),
        } satisfies Hit;
      }
    }
  },
};

const nativeFlag = /-(?:march|mcpu|mtune)=native\b|-xHost\b|(?:-C\s*)?target-cpu=native\b|-DGGML_NATIVE=ON\b/;

const nativeCpu: Rule = {
  id: "native-cpu",
  severity: "warning",
  title: "Code compiled for the build machine's processor",
  *check(view) {
    for (const script of view.scripts) {
      const seen = new Set<number>();
      for (const step of script.steps) {
        // sed and grep usually remove the flag.
        if (/^(?:sed|grep|perl|awk|patch)$/.test(step.name)) continue;
        const words = [...step.command.assignments.map(({ value }) => value), ...step.command.words];
        const hits = words.flatMap((word) => {
          const found = nativeFlag.exec(word.text);
          return found ? [{ flag: found[0], start: offsetIn(word, found.index) }] : [];
        });
        for (const { body } of step.command.redirects) {
          const found = body && nativeFlag.exec(body.text);
          if (found) hits.push({ flag: found[0], start: body.start + found.index });
        }
        for (const { flag, start } of hits) {
          if (seen.has(start)) continue;
          seen.add(start);
          yield nativeHit(script, step, flag, start);
        }
      }
    }
  },
};

function nativeHit(script: ScriptView, step: Step, flag: string, start: number): Hit {
  const intel = /-xHost/.test(flag);
  const fix = intel
    ? "-xCORE-AVX2"
    : flag.includes("target-cpu")
      ? "target-cpu=x86-64-v3"
      : flag.includes("GGML")
        ? "-DGGML_NATIVE=OFF"
        : flag.includes("mtune")
          ? "-mtune=generic"
          : "-march=x86-64-v3";
  return {
    span: spanOf(script.section, start, start + flag.length),
    commandLine: firstLine(step),
    message: `${flag} compiles for whatever processor the build runs on`,
    why: "on another machine the program can stop with an illegal instruction, or compute different numbers",
    fix,
    unlocked: wordsOf(step),
  };
}

const writers =
  /^(?:mkdir|cp|mv|rm|ln|touch|tee|chmod|chown|install|rsync|tar|unzip|make|cmake|git|wget|curl|apt-get|yum|dnf|pip|conda|npm|sed|dd|mknod|mount|useradd|groupadd|docker|python|go|cargo)$/;
const rootfs = /\$\{?(?:APPTAINER|SINGULARITY)_ROOTFS/;
/** Programs whose own version on the host decides what they put into the image; git-unpinned reports clones. */
const fetchers = /^(?:git|pip|conda|mamba|npm|gem)$/;
const takesOver = (words: readonly Word[]) =>
  words.some(({ value }) => /^\w+:\/\/|^[\w.-]+@[\w.-]+:/.test(value));
const readers = /^(?:cp|rsync|install|mv|scp|ln)$/;
/** Programs that unpack an archive of the host, or copy a file out of a container there. */
const unpackers = /^(?:tar|bsdtar|unzip|cpio|7z|docker|podman)$/;

const setupTouchesHost: Rule = {
  id: "setup-touches-host",
  severity: "warning",
  title: "%setup or %pre changes or reads the build machine",
  *check(view) {
    for (const script of view.hostScripts) {
      const past: Record<"works" | "copies", Step[]> = { works: [], copies: [] };
      for (const step of script.steps) {
        const kind = hostEffect(step);
        if (kind) past[kind].push(step);
      }
      if (past.works[0]) yield worksHit(script, past.works);
      if (past.copies[0]) yield copiesHit(past.copies);
    }
  },
};

/** What a command in %setup or %pre does: change the host itself, or put files of the host into the image. */
function hostEffect(step: Step): "works" | "copies" | undefined {
  const { redirects } = step.command;
  const inImage = ({ text, value }: Word) => rootfs.test(text) || rootfs.test(value);
  const targets = redirects.filter(({ operator }) => operator.startsWith(">")).map(({ target }) => target);
  if (![...step.args, ...targets].some(inImage)) {
    const writesFile = targets.some(({ value }) => !/^\/dev\/|^&/.test(value));
    return writers.test(step.name) || writesFile ? "works" : undefined;
  }
  const plain = step.args.filter(({ text }) => !text.startsWith("-"));
  if (
    fetchers.test(step.name) &&
    /^(?:install|clone|download)$/.test(plain[0]?.value ?? "") &&
    !takesOver(plain)
  )
    return "copies";
  if (unpackers.test(step.name)) return takesFromHost(step, inImage) ? "copies" : undefined;
  return readers.test(step.name) && plain.slice(0, -1).some((word) => !inImage(word)) ? "copies" : undefined;
}

/** `tar xf /nfs/sw.tar -C $APPTAINER_ROOTFS/opt`, `docker cp name:/x $APPTAINER_ROOTFS/x`. */
function takesFromHost({ name, args }: Step, inImage: (word: Word) => boolean): boolean {
  if (name === "docker" || name === "podman") return args[0]?.text === "cp" && inImage(args.at(-1)!);
  return args.some((word) => !inImage(word) && /\.(?:tar|t[gbx]z|zip|7z|cpio)(?:\.\w+)?$/.test(word.value));
}

function worksHit({ section }: ScriptView, steps: readonly Step[]): Hit {
  const first = steps[0]!;
  return {
    span: spanOfStep(first),
    commandLine: firstLine(first),
    message: `%${section.name} runs this${andMore(steps)} on the machine that builds, not in the image`,
    why: "it changes the host, with the rights of the user who builds, and its result is not part of the recipe",
    fix: "# move it to %post, or what it fetches to %files",
    unlocked: wordsOf(first),
  };
}

function copiesHit(steps: readonly Step[]): Hit {
  const first = steps[0]!;
  return {
    span: spanOfStep(first),
    commandLine: firstLine(first),
    severity: "note",
    message: `files of the host get into the image without %files, by this command${andMore(steps)}`,
    why: "files that %files does not name are not recorded as inputs of the build",
    fix: "%files\n    <source> <destination in the image>",
    unlocked: wordsOf(first),
  };
}

function andMore(steps: readonly Step[]): string {
  return steps.length > 1 ? ` and ${steps.length - 1} more` : "";
}

const hostTmp: Rule = {
  id: "clone-into-tmp",
  severity: "note",
  title: "%post leaves a clone in the host's /tmp",
  *check(view) {
    for (const { steps } of view.scripts) {
      let folder = "";
      for (const step of steps) {
        if (step.name === "cd") folder = step.args[0]?.value ?? "";
        if (step.name !== "git" || step.args[0]?.text !== "clone") continue;
        const target = step.args
          .slice(1)
          .filter(({ text }) => !text.startsWith("-"))
          .at(-1);
        const inTmp =
          /^\/(?:var\/)?tmp\b/.test(target?.value ?? "") ||
          (/^\/(?:var\/)?tmp\/?$/.test(folder) && !target?.value.startsWith("/"));
        if (!target || !inTmp || steps.some((other) => removesTmp(other))) continue;
        yield {
          span: spanOfWord(step, target),
          commandLine: firstLine(step),
          message: "/tmp in %post is the host's own /tmp: this checkout stays there after the build",
          why: "the next build on this machine finds it, and git refuses to clone into it",
          fix: 'work=$(mktemp -d) && cd "$work"\n# … and at the end:\nrm -rf "$work"',
        } satisfies Hit;
      }
    }
  },
};

function removesTmp(step: Step): boolean {
  return step.name === "rm" && step.args.some(({ text }) => /^-\w*[rR]/.test(text));
}

export const hostRules: Rule[] = [buildDate, hostDependent, nativeCpu, setupTouchesHost, hostTmp];
