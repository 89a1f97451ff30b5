/** The registry of references that name none. */
const DEFAULT_REGISTRY = 'docker.io';

/** The reference with the tag that Docker implies: `busybox` is `busybox:latest`. Digests and image ids stay as they are. */
export function withTag(image: string): string {
  const name = image.slice(image.lastIndexOf('/') + 1);
  return name.includes(':') || name.includes('@') ? image : `${image}:latest`;
}

/** The reference without tag and digest. */
export function repositoryOf(reference: string): string {
  return reference.replace(/@.*$/, '').replace(/:[^/]*$/, '');
}

/** The host, with its port, of the registry that a reference names: its first part when that looks like a host, as Docker reads it. */
export function registryOf(reference: string): string {
  const [host = '', ...path] = reference.split('/');
  return path.length > 0 && (/[.:]/.test(host) || host === 'localhost') ? host.toLowerCase() : DEFAULT_REGISTRY;
}
