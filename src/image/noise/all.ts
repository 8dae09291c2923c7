import type { NoiseRule } from "../noise.ts";
import { apkNoise } from "./apk.ts";
import { apptainerNoise } from "./apptainer.ts";
import { compiledNoise } from "./compiled.ts";
import { condaNoise } from "./conda.ts";
import { dpkgNoise } from "./dpkg.ts";
import { gitNoise } from "./git.ts";
import { javaNoise } from "./java.ts";
import { npmNoise } from "./npm.ts";
import { perlNoise } from "./perl.ts";
import { pythonNoise } from "./python.ts";
import { rNoise } from "./r.ts";
import { rpmNoise } from "./rpm.ts";
import { sslCertNoise } from "./ssl-cert.ts";
import { systemNoise } from "./system.ts";

/**
 * All that a comparison of contents overlooks. A rule may cover only data that differs between two builds by its
 * nature, and only the part that differs. Links, devices and whatever shows by its mode, its name or a link to it that
 * it is used are not such data, wherever they are: see noiseFinder. The first rule that matches a path counts.
 */
export const noise: readonly NoiseRule[] = [
  ...apptainerNoise,
  ...systemNoise,
  ...dpkgNoise,
  ...pythonNoise,
  ...gitNoise,
  ...javaNoise,
  ...npmNoise,
  ...rNoise,
  ...condaNoise,
  ...rpmNoise,
  ...apkNoise,
  ...sslCertNoise,
  ...perlNoise,
  ...compiledNoise,
];
