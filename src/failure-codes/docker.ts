/** Codes of services run by Docker or Podman: what each means, for docs/failures.md. */
export const dockerCodes = {
  "docker-missing": "Neither Docker nor Podman is installed.",
  "compose-missing": "Docker or Podman is installed without Compose.",
  "docker-unreachable": "The Docker engine does not answer, or this user may not use it.",
  "compose-file-missing": "There is no compose file where it was looked for.",
  "compose-failed": "A command of Docker Compose failed.",
  "compose-output-unknown": "What Docker Compose printed could not be read.",
  "mount-invalid": "A folder for a service cannot be mounted as it was given.",
} as const;
