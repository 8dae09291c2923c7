import type { Ecosystem } from "../types.ts";

/** Scientific software that is installed without a package manager. */
export const software: Ecosystem = {
  id: "software",
  version: 1,
  since: "0.2.0",
  about: {
    from: "known scientific software from outside any package manager (CUDA, cuDNN, MKL, ROCm, MPI, MATLAB Runtime, FSL, FreeSurfer, AFNI, SPM, MRtrix3, GROMACS, OpenFOAM, samtools, STAR, Nextflow, CMake, Gurobi, Spark, LibTorch, JDK, Go, Rust, …), libraries with a pkg-config or CMake package file, and what Bitnami's bills of materials name",
    identity: "folder, the version that one of its files names",
    packages: "software without a package manager",
  },
  purl: [{ type: "bitnami" }],
  collect: async (tree, survey) =>
    (await import(/* webpackChunkName: "ecosystems" */ "./collect.ts")).collect(tree, survey),
};
