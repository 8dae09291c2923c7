import type { Step } from "../commands.ts";
import { transfersOf } from "../transfer.ts";
import type { Hit, Rule } from "../types.ts";
import { firstLine, spanOf, spanOfStep, spanOfWord } from "../view.ts";

const aptKey: Rule = {
  id: "apt-key",
  severity: "warning",
  title: "A use of apt-key, which newer releases lack",
  *check(view) {
    for (const { steps } of view.scripts) {
      for (const step of steps) {
        if (step.name !== "apt-key") continue;
        yield {
          span: spanOfStep(step),
          commandLine: firstLine(step),
          message: "Debian 13 and Ubuntu 24.10 no longer have apt-key, so a newer base breaks this recipe",
          why: "a key added this way is also trusted for every other repository",
          fix: "install -D -m 644 <vendor>.asc /etc/apt/keyrings/<vendor>.asc\necho 'deb [signed-by=/etc/apt/keyrings/<vendor>.asc] <address> <suite> <component>' > /etc/apt/sources.list.d/<vendor>.list",
        } satisfies Hit;
      }
    }
  },
};

const sourceFolder =
  /\/(?:etc\/apt\/sources\.list(?:\.d\/.*)?|etc\/yum\.repos\.d\/.*|etc\/zypp\/repos\.d\/.*)$/;
const components = /^(?:main|contrib|non-free|non-free-firmware|universe|multiverse|restricted)$/;

/** The hosts of distributions and their mirrors have one of these words in their name. */
const ownHost = /^\w+:\/\/[^/]*(?:debian|ubuntu|mirror|ftp|archive|security|raspbian)/;

/** A line of a sources list that names the distribution's own archive, on any mirror, or a dated snapshot. */
function isDistribution(line: string): boolean {
  const whole = line.replace(/`[^`]*`|\$\([^)]*\)/g, "$suite");
  const found = /^\s*deb(?:-src)?\s+(?:\[[^\]]*\]\s*)?(\S+)\s+(\S+)\s*(.*)$/.exec(whole);
  if (!found) return false;
  const [, address, , rest] = found;
  if (/\d{8}T\d{6}Z|snapshot/.test(address!)) return true;
  const own =
    /^\$|mirror:/.test(address!) ||
    (/\/(?:debian|ubuntu|debian-security|ubuntu-ports|raspbian)\/?$/.test(address!) &&
      ownHost.test(address!));
  return (
    own &&
    rest!
      .trim()
      .split(/\s+/)
      .every((word) => components.test(word) || /^[#\\$]/.test(word))
  );
}

/** The repository that a command adds, in the recipe's words; undefined for any other command. */
function addedRepository(step: Step): { what: string; history: string } | undefined {
  const args = step.args.map(({ value }) => value);
  const joined = args.join(" ");
  const none = "most vendors delete old versions; once the locked one is gone, no rebuild can install it";
  if (step.name === "add-apt-repository" || step.name === "apt-add-repository") {
    const named = args.filter((arg) => !arg.startsWith("-"));
    if (
      named.length === 0 ||
      named.every((arg) => components.test(arg)) ||
      args.some((arg) => /^(?:-r|--remove)$/.test(arg))
    )
      return undefined;
    if (named.some((arg) => isDistribution(arg))) return undefined;
    const what = named.find((arg) => arg.startsWith("ppa:")) ?? named.join(" ");
    return {
      what,
      history: what.startsWith("ppa:")
        ? "a PPA keeps one version of each package; older ones are found only where Launchpad keeps snapshots of it"
        : none,
    };
  }
  const manager =
    /^(?:yum-config-manager|dnf-config-manager)$/.test(step.name) ||
    (/^(?:dnf|yum|dnf5)$/.test(step.name) && args[0] === "config-manager");
  const copr = args.indexOf("copr");
  if (/^(?:dnf5?|yum)$/.test(step.name) && copr >= 0 && args[copr + 1] === "enable")
    return { what: args.slice(copr + 2).find((arg) => !arg.startsWith("-")) ?? "a Copr", history: none };
  if (step.name === "extrepo" && args[0] === "enable")
    return { what: args[1] ?? "a repository", history: none };
  if (manager && /--add-repo|addrepo/.test(joined))
    return { what: args.find((arg) => /:\/\//.test(arg)) ?? "a repository", history: none };
  if (step.name === "zypper" && args.some((arg) => /^(?:ar|addrepo)$/.test(arg)))
    return { what: args.find((arg) => /:\/\//.test(arg)) ?? "a repository", history: none };
  const package_ = args.find(
    (arg) =>
      /(?:^|[/_-])(?:repo|keyring|archive-keyring)[^/]*\.deb$/.test(arg) ||
      /^(?:https?:).*(?:release|repo)[^/]*\.rpm$/.test(arg),
  );
  if (package_ && /^(?:dpkg|apt-get|rpm|yum|dnf|microdnf)$/.test(step.name))
    return { what: package_.split("/").at(-1)!, history: none };
  return writtenRepository(step, none);
}

/** A sources file that echo, cat, tee or a download writes. */
function writtenRepository(step: Step, history: string): { what: string; history: string } | undefined {
  const into = step.command.redirects.find(
    ({ operator, target }) => operator.startsWith(">") && sourceFolder.test(target.value),
  );
  const next = step.pipedTo;
  const tee = next?.name === "tee" ? next.args.find(({ value }) => sourceFolder.test(value)) : undefined;
  for (const { url, target } of transfersOf(step)) {
    if (sourceFolder.test(target) || (tee && target === "-") || /\.repo$/.test(target))
      return { what: url, history };
  }
  if (!into && !tee) return undefined;
  const body = step.command.redirects.find((one) => one.body)?.body?.text;
  // Only these print their words; sed makes one list from another.
  const text =
    body ?? (/^(?:echo|printf)$/.test(step.name) ? step.args.map(({ value }) => value).join(" ") : "");
  const lines = text
    .split(/\n|\\n/)
    .filter((line) => /\bdeb(?:-src)?\s|baseurl|mirrorlist|^\s*URIs:/i.test(line));
  const foreign = lines.filter(
    (line) => !isDistribution(line) && !/^\s*(?:#|deb-src)/.test(line) && !isVault(line),
  );
  if (foreign.length === 0) return undefined;
  return { what: /\w+:\/\/\S+/.exec(foreign[0]!)?.[0] ?? foreign[0]!.trim(), history };
}

function isVault(line: string): boolean {
  return /vault|archive\.|old-releases|\d{8}T\d{6}Z/.test(line);
}

const vendorRepository: Rule = {
  id: "vendor-repository",
  severity: "note",
  title: "A vendor's package repository, which may delete old versions",
  *check(view) {
    for (const { steps } of view.scripts) {
      for (const step of steps) {
        const added = addedRepository(step);
        if (!added) continue;
        yield {
          span: spanOfStep(step),
          commandLine: firstLine(step),
          message: `packages come from ${shorten(added.what)}, outside the distribution`,
          why: added.history,
          fix: `# keep the packages you need beside the recipe, and install them from there:\n%files\n    packages/${packageName(step)} /opt/packages/`,
        } satisfies Hit;
      }
    }
  },
};

/** What a package file is called for the program of the step, or for the file that it writes. */
function packageName(step: Step): string {
  const words = [...step.command.words, ...step.command.redirects.map(({ target }) => target)]
    .map(({ value }) => value)
    .concat(step.pipedTo?.args.map(({ value }) => value) ?? []);
  const isRpm = words.some((word) =>
    /^(?:rpm|yum|dnf5?|microdnf|tdnf|zypper|yum-config-manager|dnf-config-manager)$|yum\.repos\.d|zypp\/repos\.d|\.repo$|\.rpm$/.test(
      word,
    ),
  );
  return isRpm ? "<name>-<version>.x86_64.rpm" : "<name>_<version>_amd64.deb";
}

function shorten(text: string): string {
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}

const offSwitches: { programs: RegExp; words: RegExp; what: string; fix: string }[] = [
  {
    programs: /^curl$/,
    words: /^(?:-[a-zA-Z]*k[a-zA-Z]*|--insecure)$/,
    what: "the server's certificate is not checked",
    fix: "apt-get install -y ca-certificates   # and drop the option",
  },
  {
    programs: /^wget$/,
    words: /^--no-check-certificate$/,
    what: "the server's certificate is not checked",
    fix: "apt-get install -y ca-certificates   # and drop the option",
  },
  {
    programs: /^apt-get$/,
    words:
      /^(?:--allow-unauthenticated|--force-yes|--allow-insecure-repositories|-oAcquire::AllowInsecureRepositories=\S+|Acquire::AllowInsecureRepositories=\S+|APT::Get::AllowUnauthenticated=\S+)$/,
    what: "packages are installed without checking who signed them",
    fix: "# drop the option, and install the repository's key into /etc/apt/keyrings",
  },
  {
    programs: /^(?:yum|dnf|microdnf|tdnf)$/,
    words: /^--nogpgcheck$/,
    what: "packages are installed without checking who signed them",
    fix: "rpm --import <the vendor's key>   # and drop the option",
  },
  {
    programs: /^zypper$/,
    words: /^--no-gpg-checks$/,
    what: "packages are installed without checking who signed them",
    fix: "rpm --import <the vendor's key>   # and drop the option",
  },
  {
    programs: /^apk$/,
    words: /^--allow-untrusted$/,
    what: "packages are installed without checking who signed them",
    fix: "# put the vendor's key into /etc/apk/keys and drop the option",
  },
  {
    programs: /^(?:pip|uv)$/,
    words: /^--trusted-host(?:=.*)?$/,
    what: "the index's certificate is not checked",
    fix: "# drop the option",
  },
  {
    programs: /^git$/,
    words: /^http\.sslVerify(?:=false)?$/i,
    what: "the server's certificate is not checked",
    fix: "apt-get install -y ca-certificates   # and drop the setting",
  },
  {
    programs: /^(?:conda|mamba)$/,
    words: /^ssl_verify$/,
    what: "the server's certificate is not checked",
    fix: "# drop the setting",
  },
  {
    programs: /^npm$/,
    words: /^strict-ssl(?:=false)?$/,
    what: "the registry's certificate is not checked",
    fix: "# drop the setting",
  },
];

const verificationOff: Rule = {
  id: "verification-off",
  severity: "warning",
  title: "Verification of certificates or signatures turned off",
  *check(view) {
    for (const { steps } of view.scripts) {
      for (const step of steps) {
        for (const { programs, words, what, fix } of offSwitches) {
          const word = programs.test(step.name) ? step.args.find(({ text }) => words.test(text)) : undefined;
          if (!word) continue;
          // -k also means other things; only groups of curl's short options count.
          yield {
            span: spanOfWord(step, word),
            commandLine: firstLine(step),
            message: what,
            why: "anyone on the network path can replace the bytes, and every build can get different ones",
            fix,
          } satisfies Hit;
        }
        for (const { name, value } of step.command.assignments) {
          if (!/^(?:GIT_SSL_NO_VERIFY|PYTHONHTTPSVERIFY|NODE_TLS_REJECT_UNAUTHORIZED)$/.test(name)) continue;
          if ((name === "GIT_SSL_NO_VERIFY") === /^(?:0|false)?$/.test(value.value)) continue;
          yield {
            span: spanOf(step.section, step.command.start, step.command.end),
            commandLine: firstLine(step),
            message: `${name} turns off the check of certificates`,
            why: "anyone on the network path can replace the bytes, and every build can get different ones",
            fix: "apt-get install -y ca-certificates   # and drop the variable",
          } satisfies Hit;
        }
      }
    }
  },
};

export const repositoryRules: Rule[] = [aptKey, vendorRepository, verificationOff];
