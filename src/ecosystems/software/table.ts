/** One product that is installed without a package manager, and the file of it that names its version. */
export interface KnownSoftware {
  /** As its makers write it. */
  name: string;
  /** The file's name; it is looked for everywhere. */
  file: string;
  /** The end of the file's path, which no other product's file of that name has. Its folder up to there is the installation. */
  below: string;
  /** What must be in the file beside the version, where the path alone does not tell. */
  has?: RegExp;
  /** The version: its groups, joined by dots. */
  version: RegExp;
  /** Who says that the file holds the version. */
  source: string;
  /** A path and content of a real release, and the version there: the table's own test. */
  sample: readonly [path: string, content: string, version: string];
}

const define = (...names: string[]) =>
  new RegExp(
    names.map((name) => String.raw`#\s*define\s+${name}\s+\(?"?(\d[\w.-]*)"?\)?`).join(String.raw`[\s\S]*?`),
  );

/** Adding a product is adding a row. */
export const knownSoftware: readonly KnownSoftware[] = [
  {
    name: "cuda",
    file: "version.json",
    below: "/version.json",
    version: /"cuda"\s*:\s*\{[^}]*"version"\s*:\s*"([\d.]+)"/,
    source: "the CUDA Toolkit's own installer, from 11.1 on",
    sample: [
      "/usr/local/cuda-12.4/version.json",
      '{"cuda" : {"name" : "CUDA SDK", "version" : "12.4.20240401"}}',
      "12.4.20240401",
    ],
  },
  {
    name: "cuda",
    file: "version.txt",
    below: "/version.txt",
    version: /^CUDA Version (\d[\d.]*)/,
    source: "the CUDA Toolkit's own installer, up to 11.0",
    sample: ["/usr/local/cuda-10.2/version.txt", "CUDA Version 10.2.89\n", "10.2.89"],
  },
  {
    name: "cudnn",
    file: "cudnn_version.h",
    below: "/include/cudnn_version.h",
    version: define("CUDNN_MAJOR", "CUDNN_MINOR", "CUDNN_PATCHLEVEL"),
    source: "cuDNN's header",
    sample: [
      "/usr/local/cuda/include/cudnn_version.h",
      "#define CUDNN_MAJOR 8\n#define CUDNN_MINOR 9\n#define CUDNN_PATCHLEVEL 7\n",
      "8.9.7",
    ],
  },
  {
    name: "nccl",
    file: "nccl.h",
    below: "/include/nccl.h",
    version: define("NCCL_MAJOR", "NCCL_MINOR", "NCCL_PATCH"),
    source: "NCCL's header",
    sample: [
      "/opt/nccl/include/nccl.h",
      "#define NCCL_MAJOR 2\n#define NCCL_MINOR 19\n#define NCCL_PATCH 3\n",
      "2.19.3",
    ],
  },
  {
    name: "tensorrt",
    file: "NvInferVersion.h",
    below: "/include/NvInferVersion.h",
    version: define("NV_TENSORRT_MAJOR", "NV_TENSORRT_MINOR", "NV_TENSORRT_PATCH"),
    source: "TensorRT's header",
    sample: [
      "/opt/TensorRT/include/NvInferVersion.h",
      "#define NV_TENSORRT_MAJOR 8 //!< x\n#define NV_TENSORRT_MINOR 6 //!< y\n#define NV_TENSORRT_PATCH 1 //!< z\n",
      "8.6.1",
    ],
  },
  {
    name: "intel-mkl",
    file: "mkl_version.h",
    below: "/include/mkl_version.h",
    version: define("__INTEL_MKL__", "__INTEL_MKL_MINOR__", "__INTEL_MKL_UPDATE__"),
    source: "MKL's header",
    sample: [
      "/opt/intel/oneapi/mkl/2024.0/include/mkl_version.h",
      "#define __INTEL_MKL__ 2024\n#define __INTEL_MKL_MINOR__ 0\n#define __INTEL_MKL_UPDATE__ 2\n",
      "2024.0.2",
    ],
  },
  {
    name: "nvidia-hpc-sdk",
    file: "localrc",
    below: "/compilers/bin/localrc",
    version: /set (?:NV|PG)VERSION=(\d[\d.]*);/i,
    source: "makelocalrc of the HPC SDK",
    sample: ["/opt/nvidia/hpc_sdk/Linux_x86_64/24.3/compilers/bin/localrc", "set NVVERSION=24.3;\n", "24.3"],
  },
  {
    name: "rocm",
    file: "version",
    below: "/.info/version",
    version: /^(\d+\.\d+\.\d+(?:-\d+)?)/,
    source: "the package rocm-core",
    sample: ["/opt/rocm-6.0.2/.info/version", "6.0.2-115\n", "6.0.2-115"],
  },
  {
    name: "openmpi",
    file: "mpi.h",
    below: "/mpi.h",
    version: define("OMPI_MAJOR_VERSION", "OMPI_MINOR_VERSION", "OMPI_RELEASE_VERSION"),
    source: "Open MPI's header",
    sample: [
      "/opt/openmpi/include/mpi.h",
      "#define OMPI_MAJOR_VERSION 4\n#define OMPI_MINOR_VERSION 1\n#define OMPI_RELEASE_VERSION 6\n",
      "4.1.6",
    ],
  },
  {
    name: "mpich",
    file: "mpi.h",
    below: "/mpi.h",
    version: define("MPICH_VERSION"),
    source: "MPICH's header",
    sample: ["/opt/mpich/include/mpi.h", '#define MPICH_VERSION "4.2.0"\n', "4.2.0"],
  },
  {
    name: "mvapich",
    file: "mpi.h",
    below: "/mpi.h",
    version: define("MVAPICH2?_VERSION"),
    source: "MVAPICH's header",
    sample: ["/opt/mvapich2/include/mpi.h", '#define MVAPICH2_VERSION "2.3.7"\n', "2.3.7"],
  },
  {
    name: "matlab-runtime",
    file: "VersionInfo.xml",
    below: "/VersionInfo.xml",
    has: /MATLAB/,
    version: /<version>(\d[\d.]*)<\/version>/,
    source: "MathWorks' installer of MATLAB and the MATLAB Runtime",
    sample: [
      "/opt/mcr/R2023b/VersionInfo.xml",
      "<MathWorks_version_info>\n<!-- MATLAB -->\n<version>23.2.0.2365128</version>\n",
      "23.2.0.2365128",
    ],
  },
  {
    name: "fsl",
    file: "fslversion",
    below: "/etc/fslversion",
    version: /^(\d[\w.]*(?::\w+)?)/,
    source: "fslinstaller",
    sample: ["/opt/fsl-6.0.7/etc/fslversion", "6.0.7.4\n", "6.0.7.4"],
  },
  {
    name: "freesurfer",
    file: "build-stamp.txt",
    below: "/build-stamp.txt",
    version: /^freesurfer-(?:[a-z]\S*?-)?(\d\S*)/,
    source: "FreeSurfer's build",
    sample: [
      "/opt/freesurfer/build-stamp.txt",
      "freesurfer-linux-ubuntu22_x86_64-7.4.1-20230614-7eb8460\n",
      "7.4.1-20230614-7eb8460",
    ],
  },
  {
    name: "afni",
    file: "AFNI_version.txt",
    below: "/AFNI_version.txt",
    version: /^(AFNI_\d\S*)/,
    source: "AFNI's distribution of programs",
    sample: ["/opt/abin/AFNI_version.txt", "AFNI_24.0.11\nlinux_ubuntu_16_64\nofficial\n", "AFNI_24.0.11"],
  },
  {
    name: "spm",
    file: "Contents.m",
    below: "/Contents.m",
    has: /Statistical Parametric Mapping/,
    version: /^%\s*Version\s+(\S+)/m,
    source: "spm('Ver') reads the same line",
    sample: [
      "/opt/spm12/Contents.m",
      "% Statistical Parametric Mapping \n% Version 7771 (SPM12) 13-Jan-20\n",
      "7771",
    ],
  },
  {
    name: "gromacs",
    file: "libgromacs.pc",
    below: "/pkgconfig/libgromacs.pc",
    version: /^Version:\s*(\S+)/m,
    source: "GROMACS' pkg-config file",
    sample: ["/opt/gromacs/lib/pkgconfig/libgromacs.pc", "Name: libgromacs\nVersion: 2024.1\n", "2024.1"],
  },
  {
    name: "openfoam",
    file: "api-info",
    below: "/META-INFO/api-info",
    version: /^api=(\d+)(?:\s+patch=(\d+))?/m,
    source: "OpenFOAM of openfoam.com",
    sample: ["/opt/OpenFOAM/OpenFOAM-v2312/META-INFO/api-info", "api=2312\npatch=240220\n", "2312.240220"],
  },
  {
    name: "openfoam",
    file: "bashrc",
    below: "/etc/bashrc",
    version: /^export WM_PROJECT_VERSION=(\d\S*)/m,
    source: "OpenFOAM of openfoam.org",
    sample: [
      "/opt/openfoam11/etc/bashrc",
      "export WM_PROJECT=OpenFOAM\nexport WM_PROJECT_VERSION=11\n",
      "11",
    ],
  },
  {
    name: "hdf5",
    file: "libhdf5.settings",
    below: "/libhdf5.settings",
    version: /HDF5 Version:\s*(\S+)/,
    source: "HDF5's own settings",
    sample: ["/usr/local/lib/libhdf5.settings", "General Information:\n   HDF5 Version: 1.14.3\n", "1.14.3"],
  },
  {
    name: "petsc",
    file: "petscversion.h",
    below: "/include/petscversion.h",
    version: define("PETSC_VERSION_MAJOR", "PETSC_VERSION_MINOR", "PETSC_VERSION_SUBMINOR"),
    source: "PETSc's header",
    sample: [
      "/opt/petsc/include/petscversion.h",
      "#define PETSC_VERSION_MAJOR      3\n#define PETSC_VERSION_MINOR      20\n#define PETSC_VERSION_SUBMINOR   5\n",
      "3.20.5",
    ],
  },
  {
    name: "boost",
    file: "version.hpp",
    below: "/boost/version.hpp",
    version: /#define BOOST_LIB_VERSION "([\d_]+)"/,
    source: "Boost's header",
    sample: ["/usr/local/include/boost/version.hpp", '#define BOOST_LIB_VERSION "1_84"\n', "1_84"],
  },
  {
    name: "jdk",
    file: "release",
    below: "/release",
    has: /^JAVA_VERSION_DATE=|^MODULES=|^SOURCE="/m,
    version: /^JAVA_VERSION="([\d.]+\w*)"/m,
    source: "the file that every build of OpenJDK puts into its own folder",
    sample: [
      "/opt/jdk-17.0.15/release",
      'IMPLEMENTOR="Eclipse Adoptium"\nJAVA_VERSION="17.0.15"\nJAVA_VERSION_DATE="2025-04-15"\nMODULES="java.base"\n',
      "17.0.15",
    ],
  },
  {
    name: "go",
    file: "VERSION",
    below: "/VERSION",
    version: /^go(\d+(?:\.\d+)+(?:rc\d+|beta\d+)?)\n/,
    source: "Go's own archives (go.dev/dl)",
    sample: ["/usr/local/go/VERSION", "go1.26.8\ntime 2026-11-03T20:12:05Z\n", "1.26.8"],
  },
  {
    name: "spark",
    file: "RELEASE",
    below: "/RELEASE",
    version: /^Spark (\d[\w.-]*) .*built for Hadoop /,
    source: "Spark's dev/make-distribution.sh, which makes its archives",
    sample: [
      "/opt/spark/RELEASE",
      "Spark 3.5.1 (git revision fd86f85e181) built for Hadoop 3.3.4\n",
      "3.5.1",
    ],
  },
  {
    name: "libtorch",
    file: "build-version",
    below: "/build-version",
    version: /^(\d+\.\d+\.\d+[\w.+]*)\s*$/,
    source: "the scripts that pack PyTorch's archives for C++",
    sample: ["/opt/libtorch/build-version", "2.8.0+cu129\n", "2.8.0+cu129"],
  },
  {
    name: "mrtrix3",
    file: "_version.py",
    below: "/lib/mrtrix3/_version.py",
    version: /^__version__ = ["'](\d[\w.-]*)["']/m,
    source: "MRtrix3's script `build`, which writes it for the Python part",
    sample: [
      "/opt/mrtrix3/lib/mrtrix3/_version.py",
      '__version__ = "3.0.4" #pylint: disable=unused-variable\n',
      "3.0.4",
    ],
  },
  {
    name: "gurobi",
    file: "gurobi_c.h",
    below: "/include/gurobi_c.h",
    version: define("GRB_VERSION_MAJOR", "GRB_VERSION_MINOR", "GRB_VERSION_TECHNICAL"),
    source: "Gurobi's C header",
    sample: [
      "/opt/gurobi1101/linux64/include/gurobi_c.h",
      "#define GRB_VERSION_MAJOR     11\n#define GRB_VERSION_MINOR     0\n#define GRB_VERSION_TECHNICAL 1\n",
      "11.0.1",
    ],
  },
];
