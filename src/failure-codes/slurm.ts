/** Codes of work on SLURM: what each means, for docs/failures.md. */
export const slurmCodes = {
  "slurm-missing": "SLURM's commands are not installed on this machine.",
  "slurm-refused": "SLURM refused a job, or a command about one.",
  "slurm-unreachable": "SLURM's controller did not answer.",
  "slurm-option-invalid": "A value for SLURM cannot be passed to it.",
  "slurm-run-missing": "The store has no such run of SLURM jobs.",
  "slurm-run-foreign": "The run of SLURM jobs was made by somebody else, or the store is a copy.",
  "slurm-job-cancelled": "The verification of a build by SLURM was cancelled by queue cancel.",
  "slurm-job-lost": "A job ended without a result: cancelled, killed, or its node failed.",
  "slurm-session-exists": "A session of this name is running already.",
  "slurm-session-missing": "There is no such session, it has ended, or it has not started yet.",
} as const;
