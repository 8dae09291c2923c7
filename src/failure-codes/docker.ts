/** Codes of services run by Docker or Podman: what each means, for docs/failures.md. */
export const dockerCodes = {
  "docker-missing": "Neither Docker nor Podman is installed.",
  "compose-missing": "Docker or Podman is installed without Compose.",
  "docker-unreachable": "The Docker engine does not answer, or this user may not use it.",
  "compose-file-missing": "There is no compose file where it was looked for.",
  "compose-failed": "A command of Docker Compose failed.",
  "compose-output-unknown": "The output of Docker Compose could not be read.",
  "mount-invalid": "A mount for a service is invalid: a path or its mode cannot be used.",
} as const;
