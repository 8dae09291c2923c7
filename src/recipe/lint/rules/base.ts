import { snapshotAddress } from "../../../ecosystems/dpkg/snapshots.ts";
import { cutReference } from "../../../registry/reference.ts";
import { defaultArguments, templateMatches } from "../../arguments.ts";
import type { HeaderValue, Recipe, Stage } from "../../types.ts";
import { fillDefaults } from "../templates.ts";
import type { Hit, Rule, Span } from "../types.ts";

const agents = new Set(
  "docker docker-daemon docker-archive oci oci-archive oras library localimage shub debootstrap yum dnf zypper arch busybox scratch buildkit dockerfile".split(
    " ",
  ),
);

function valueSpan({ line, column, value }: HeaderValue): Span {
  return { line, column, endLine: line, endColumn: column + Math.max(1, value.split("\n")[0]!.length) };
}

function bases(
  recipe: Recipe,
): { stage: Stage; agent: string; bootstrap: HeaderValue; from: HeaderValue | undefined }[] {
  return recipe.stages.flatMap((stage) => {
    const bootstrap = stage.header.get("bootstrap");
    return bootstrap ? [{ stage, agent: bootstrap.value, bootstrap, from: stage.header.get("from") }] : [];
  });
}

const movingTags =
  /^(?:latest|stable|edge|nightly|main|master|dev|devel|develop|rolling|current|lts|testing|unstable|rawhide)(?:$|[-_.])/;

/** Words that mean a moving tag wherever they appear in it; "devel" and "main" usually name a flavour there. */
const movingWord = /(?:^|[-_.])(?:latest|nightly|rolling|edge)(?:$|[-_.])/;

/** A tag that is the hash of the image it names, or of the commit that it was built from. */
const contentTag =
  /^sha(?:256)?[-_.][0-9a-f]{7,64}$|^(?:sha(?:256)?[-_.])?(?=.*[a-f])(?=.*\d)[0-9a-f]{12,64}$/;

function fixInPlace(agent: string, name: string, tag: string | undefined): string {
  return agent === "library"
    ? `From: ${name}:sha256.<hash>`
    : `From: ${name}@sha256:<digest>${tag === undefined ? "" : `   # ${tag}`}`;
}

/** Keeps the template, because Apptainer refuses a build argument that nothing uses. */
function fixInArgument(written: string): string {
  const name = /\{\{\s*(\w+)\s*\}\}[^{]*$/.exec(written)?.[1] ?? "base";
  const whole = /:[^/:]*\{\{[^/]*$/.exec(written);
  const from = whole ? `${written.slice(0, whole.index)}@{{ ${name} }}` : written;
  return `From: ${from}\n\n%arguments\n    ${name}=${whole ? "" : "<image>@"}sha256:<digest>`;
}

const floating: Rule = {
  id: "base-floating",
  severity: "warning",
  title: "A base image given by tag",
  *check({ recipe }) {
    for (const { stage, agent, from } of bases(recipe)) {
      if (!from || !/^(?:docker|oras|library)$/.test(agent)) continue;
      const value = fillDefaults(stage, from.value);
      // The rule argument-without-default reports a template that has no value yet.
      if (/@sha\d+:|:sha256\.[0-9a-f]{64}|\{\{/.test(value)) continue;
      const { name, tag } = cutReference(value);
      if (tag !== undefined && contentTag.test(tag)) continue;
      const newest = tag === undefined || movingTags.test(tag) || movingWord.test(tag);
      const written = tag === undefined ? `${value} has no tag, so it` : value;
      yield {
        span: valueSpan(from),
        severity: newest ? "warning" : "note",
        message: newest
          ? `${written} is whatever image is newest on the day of the build`
          : `the tag ${tag} of ${name} moves with every update of the image`,
        why: newest
          ? "a rebuild can start from another release with other packages"
          : "the locked recipe names the digest, but this recipe alone gives another image after the next update",
        fix: from.value.includes("{{") ? fixInArgument(from.value) : fixInPlace(agent, name, tag),
      } satisfies Hit;
    }
  },
};

const tagAndDigest: Rule = {
  id: "base-tag-and-digest",
  severity: "error",
  title: "A base image given by both tag and digest",
  *check({ recipe }) {
    for (const { agent, from } of bases(recipe)) {
      if (!from || agent !== "docker") continue;
      const { name, tag, digest } = cutReference(from.value);
      if (tag === undefined || digest === undefined) continue;
      yield {
        span: valueSpan(from),
        message: "Apptainer from 1.5 on refuses a base with both a tag and a digest",
        why: "older versions build it, newer ones stop before the first step",
        fix: `From: ${name}@${digest}   # ${tag}`,
      } satisfies Hit;
    }
  },
};

const scheme: Rule = {
  id: "base-scheme",
  severity: "error",
  title: "A From line that begins with a protocol",
  *check({ recipe }) {
    for (const { agent, from } of bases(recipe)) {
      const found = from && /^(docker|oras|oci|shub):\/\//.exec(from.value);
      if (!from || !found || !/^(?:docker|oras)$/.test(agent)) continue;
      yield {
        span: valueSpan(from),
        message: `Apptainer reads "${found[1]}" as the name of a registry here`,
        why: "the protocol belongs in the Bootstrap line; the From line has only the name",
        fix: `Bootstrap: ${found[1]}\nFrom: ${from.value.slice(found[0].length)}`,
      } satisfies Hit;
    }
  },
};

const agent: Rule = {
  id: "bootstrap-unknown",
  severity: "error",
  title: "A bootstrap agent that Apptainer does not know",
  *check({ recipe }) {
    for (const { agent: name, bootstrap } of bases(recipe)) {
      if (agents.has(name) || name.includes("{{")) continue;
      const lower = name.toLowerCase();
      yield {
        span: valueSpan(bootstrap),
        message: `Apptainer has no bootstrap agent "${name}"`,
        why: agents.has(lower) ? "agents are written in lower case" : "the build stops at once",
        fix: `Bootstrap: ${agents.has(lower) ? lower : "docker"}`,
      } satisfies Hit;
    }
  },
};

/** Agents whose base is named by the From line. */
const named = /^(?:docker|docker-daemon|docker-archive|oci|oci-archive|oras|library|localimage)$/;

const missing: Rule = {
  id: "base-missing",
  severity: "error",
  title: "A stage without a From line",
  *check({ recipe }) {
    for (const { stage, agent: name, bootstrap, from } of bases(recipe)) {
      if (!named.test(name) || (from && from.value !== "")) continue;
      // The rule no-bootstrap reports a From line above the Bootstrap line.
      if (recipe.stages[stage.index - 1]?.header.has("bootstrap") === false) continue;
      const local = name === "localimage";
      yield {
        span: valueSpan(from ?? bootstrap),
        message: `Bootstrap: ${name} has no From line`,
        why: local
          ? "Apptainer then packs the folder in which it was started, with everything in it"
          : "the build stops at once",
        fix: `Bootstrap: ${name}\nFrom: <${local ? "path of the image" : "image"}>`,
      } satisfies Hit;
    }
  },
};

const hostPath: Rule = {
  id: "base-host-path",
  severity: "warning",
  title: "A base image at a path that only this machine has",
  *check({ recipe }) {
    for (const { stage, agent: name, from } of bases(recipe)) {
      if (!from || !/^(?:localimage|docker-archive|oci-archive|oci)$/.test(name)) continue;
      if (!/^(?:\/|~|\$)/.test(fillDefaults(stage, from.value))) continue;
      yield {
        span: valueSpan(from),
        message: `${from.value} is a file of the machine that builds`,
        why: "other machines do not have it, and its owner can replace it at any time",
        fix:
          name === "localimage"
            ? "Bootstrap: oras\nFrom: <registry>/<name>@sha256:<digest>"
            : "Bootstrap: docker\nFrom: <image>@sha256:<digest>",
      } satisfies Hit;
    }
  },
};

const withoutDefault: Rule = {
  id: "argument-without-default",
  severity: "note",
  title: "A build argument without a default",
  *check({ recipe }) {
    for (const stage of recipe.stages) {
      const defaults = defaultArguments(stage);
      const seen = new Set<string>();
      for (let line = stage.line; line < stage.endLine; line++) {
        const text = recipe.lines[line - 1] ?? "";
        for (const { name, start, end } of templateMatches(text)) {
          if (defaults.has(name) || seen.has(name) || /#(?!!)/.test(text.slice(0, start))) continue;
          seen.add(name);
          yield {
            span: { line, column: start + 1, endLine: line, endColumn: end + 1 },
            message: `${text.slice(start, end)} has no default in %arguments`,
            why: `Apptainer stops unless the command line has --build-arg ${name}=<value>, and the recipe does not record that value`,
            fix: `%arguments\n    ${name}=<value>`,
          } satisfies Hit;
        }
      }
    }
  },
};

const gone: Rule = {
  id: "base-gone",
  severity: "error",
  title: "A base image on Singularity Hub, which has closed",
  *check({ recipe }) {
    for (const { agent: name, bootstrap, from } of bases(recipe)) {
      if (name !== "shub") continue;
      yield {
        span: valueSpan(from ?? bootstrap),
        message: "Singularity Hub was closed in 2021; this base cannot be fetched any more",
        why: "the build stops at once",
        fix: "Bootstrap: docker\nFrom: <the same software as a container image>",
      } satisfies Hit;
    }
  },
};

/** What to write in place of a live archive: the address of the project's own snapshots, where the address shows which it is. */
function snapshotOf(agent: string, address = ""): string {
  if (agent !== "debootstrap") return "<address of a release that no longer changes>";
  const [, project = ""] = /\/([^/]+)\/?$/.exec(address) ?? [];
  return snapshotAddress(project)?.replace("{id}", "<YYYYMMDD>T000000Z") ?? "<address of a dated snapshot>";
}

const mirror: Rule = {
  id: "mirror-moving",
  severity: "note",
  title: "A base made from an archive that changes",
  *check({ recipe }) {
    for (const { agent: name, stage, bootstrap } of bases(recipe)) {
      if (!/^(?:debootstrap|yum|dnf|zypper|arch)$/.test(name)) continue;
      const address = stage.header.get("mirrorurl") ?? stage.header.get("confurl");
      if (address && /\d{8}T\d{6}Z|\d{4}[/-]\d{2}[/-]\d{2}|vault|snapshot/.test(address.value)) continue;
      yield {
        span: valueSpan(address ?? bootstrap),
        message: `${name} installs what the archive holds on the day of the build`,
        why: "the locked recipe pins the packages; a dated snapshot of the archive pins them here already",
        fix: `MirrorURL: ${snapshotOf(name, address?.value)}`,
      } satisfies Hit;
    }
  },
};

/** Releases whose packages have left the regular archive, with how an image's name and tag show them. */
const ended: { test: RegExp; what: string }[] = [
  { test: /\b(?:jessie|stretch|buster)\b|^debian:(?:[789]|10)(?:\D|$)/, what: "this Debian release" },
  {
    test: /\b(?:yakkety|zesty|artful|cosmic|disco|eoan|groovy|hirsute|impish|kinetic|lunar|mantic|oracular|plucky)\b|ubuntu[:-]?(?:1[2-9]|2[0-4])\.10|ubuntu[:-]?(?:1[3579]|2[135])\.04/,
    what: "this interim release of Ubuntu",
  },
  {
    test: /centos(?:[:/-]?(?:centos)?:?)?(?:stream)?[5-8](?:\D|$)|^centos(?::latest)?$|\bel[5-7]\b/,
    what: "this CentOS release",
  },
  { test: /fedora:(?:1\d|2\d|3\d|40|41)\b/, what: "this Fedora release" },
];

/** Releases of ROS whose names releases of Ubuntu have, too: its "kinetic" is on Ubuntu 16.04. */
const ofRos = /(?:^|\/)ros[\w-]*:(?:kinetic|lunar)/;

const endOfLife: Rule = {
  id: "base-end-of-life",
  severity: "warning",
  title: "A base release that is no longer supported",
  *check({ recipe, scripts }) {
    for (const { agent: name, from, stage } of bases(recipe)) {
      if (!from || name !== "docker") continue;
      const image = from.value.replace(/^(?:docker\.io\/)?(?:library\/)?/, "");
      const found = ofRos.test(image) ? undefined : ended.find(({ test }) => test.test(image));
      const own = scripts.filter((script) => script.stage === stage);
      const managers = /^(?:apt-get|yum|dnf|microdnf)$/;
      const installs = own.some(({ steps }) =>
        steps.some(
          (step) =>
            managers.test(step.name) &&
            step.args.some(({ text }) => /^(?:update|install|upgrade|-y)$/.test(text)),
        ),
      );
      const redirected = own.some(({ section }) =>
        /vault|archive\.|old-releases|archive\/debian|snapshot/.test(section.script),
      );
      if (!found || !installs || redirected) continue;
      yield {
        span: valueSpan(from),
        message: `${found.what} has ended and its packages have been moved to an archive`,
        why: "the package manager in %post finds none of them, unless the image has other sources",
        fix: "From: <a release that is still supported>",
      } satisfies Hit;
    }
  },
};

export const baseRules: Rule[] = [
  floating,
  tagAndDigest,
  scheme,
  agent,
  missing,
  hostPath,
  withoutDefault,
  gone,
  mirror,
  endOfLife,
];
