/** How files are named for programs that know the repository. */
export interface Repository {
  /** Of its root, with a slash at the end: `file:///srv/shop/`. */
  readonly uri: string;
  place(file: string): InRepository;
}

export interface InRepository {
  /**
   * The path from the root, with `/` between folders: `branches/york/engagement.yaml`. Outside of the repository
   * `../other/engagement.yaml`, or the whole path where it is on another disk.
   */
  readonly name: string;
  readonly isInside: boolean;
}

/** A path in a URI: `caf%C3%A9/engagement.yaml`. */
export function encoded(name: string): string {
  return name.split('/').map(segment).join('/');
}

/** Half of a pair of UTF-16 stands for no sign; a file on a disk may be named so. */
function segment(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd')).replace(
    /[!'()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
