import { writeSync } from "node:fs";
import { runPrivileges } from "../../host/privileges.ts";
import type { ExecOptions } from "../../operations/exec/arguments.ts";
import { type ExecVerb, execCommand } from "../../operations/exec/command.ts";
import { bindOverlays, overlaysOfEnvironment } from "../../operations/exec/overlays.ts";
import { parseBind, parseEnv, parseHome, parseMountSpec } from "../../operations/exec/parse.ts";
import { imageForUse, type Usable } from "../../operations/exec/resolve.ts";
import { shellWord } from "../../process/shell-word.ts";
import { oneLine } from "../../report/escape.ts";
import { absolute } from "../absolute.ts";
import { imageSubject } from "../image-subject.ts";
import { replaceProcess } from "../replace-process.ts";
import { doing } from "../steps.ts";

export interface ExecFlags {
  store: string;
  requireVerified?: boolean;
  isolated?: boolean;
  network: boolean;
  bind: string[];
  mount: string[];
  env: string[];
  home?: string;
  pwd?: string;
  overlay: string[];
  writableTmpfs?: boolean;
  fakeroot?: boolean;
  hostname?: string;
  nv?: boolean;
  rocm?: boolean;
  device: string[];
  dryRun?: boolean;
}

/** Checks the image, warns if it is not verified, and replaces this process by Apptainer. */
export async function execImage(
  verb: ExecVerb,
  image: string,
  args: string[],
  flags: ExecFlags,
): Promise<void> {
  const wrap = runPrivileges();
  // Not awaited if the gate refuses.
  wrap.catch(() => {});
  const store = absolute(flags.store);
  const usable = await doing(`Checking ${image}`, async () =>
    imageForUse({
      subject: await imageSubject(image, store),
      store,
      requireVerified: flags.requireVerified ?? false,
    }),
  );
  const words = args[0] === "--" ? args.slice(1) : args;
  const options = optionsOf(flags);
  const command = await execCommand(verb, usable.image, words, options, wrap);
  if (!flags.dryRun) await bindOverlays(usable.image, options.overlays ?? []);
  const said = remark(usable, options);
  if (said !== undefined) writeSync(2, `stx-container: ${oneLine(said)}\n`);
  if (flags.dryRun) process.stdout.write(`${command.argv.map(shellWord).join(" ")}\n`);
  else {
    usable.assertUnchanged();
    await replaceProcess(command);
  }
}

/** A remark about what runs; undefined if it is the verified image without an overlay. */
function remark({ image, doubt }: Usable, options: ExecOptions): string | undefined {
  if (doubt !== undefined) return `${image} is not verified: ${doubt}`;
  const overlays = [
    ...(options.overlays ?? []),
    ...(options.isolated ? [] : overlaysOfEnvironment(process.env)),
  ];
  if (overlays.length === 0) return undefined;
  return `${image} is verified; what runs is this image with ${overlays.join(" and ")} over it`;
}

function optionsOf(flags: ExecFlags): ExecOptions {
  const { isolated, writableTmpfs, fakeroot, hostname, pwd, nv, rocm } = flags;
  return {
    ...(isolated !== undefined && { isolated }),
    noNetwork: !flags.network,
    ...(fakeroot !== undefined && { fakeroot }),
    ...(writableTmpfs !== undefined && { writableTmpfs }),
    overlays: flags.overlay.map(absolute),
    ...(hostname !== undefined && { hostname }),
    env: parseEnv(flags.env),
    home: flags.home === undefined ? undefined : parseHome(flags.home, absolute),
    mounts: [
      ...flags.bind.map((text) => parseBind(text, absolute)),
      ...flags.mount.map((text) => parseMountSpec(text, absolute)),
    ],
    ...(pwd !== undefined && { pwd }),
    ...(nv !== undefined && { nvidia: nv }),
    ...(rocm !== undefined && { rocm }),
    devices: flags.device,
  };
}
