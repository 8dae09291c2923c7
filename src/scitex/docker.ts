import { type DevMount, devMounts } from "../docker/mounts.ts";
import { rebuild, restart, type ServiceRequest, type ServiceStatus, status } from "../docker/services.ts";
import type { Watcher } from "../roundtrip/types.ts";

const silent: Watcher = { phase() {}, output() {}, note() {} };

/** The seed's `rebuild`: builds the images of all services without the cache. @returns the compose file's path */
export const dockerRebuild = (request: ServiceRequest = {}, watcher = silent): Promise<string> =>
  rebuild(request, watcher);

/** The seed's `restart`: stops all services and starts them again. @returns the compose file's path */
export const dockerRestart = (request: ServiceRequest = {}, watcher = silent): Promise<string> =>
  restart(request, watcher);

/** The seed's `status`: the containers of all services. */
export const dockerStatus = (request: ServiceRequest = {}): Promise<ServiceStatus> => status(request);

/** The seed's `get_dev_mounts`: `host:container:mode`, with absolute paths of the host. */
export const getDevMounts = (repos: readonly DevMount[]): string[] => devMounts(repos);
