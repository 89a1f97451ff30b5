/** The absolute path of a folder: names one folder, in one way, and holds none of the characters by which an engine separates options. */
export const FOLDER = /^(?:\/(?!\.{1,2}(?:\/|$))[\w.@+ -]+)+$/;
/** The name of an engine's volume. */
export const VOLUME = /^[a-zA-Z0-9][\w.-]{0,127}$/;
/** The name or value of a runner's label. */
export const LABEL = /^[A-Za-z0-9][\w./-]{0,62}$/;

/** An id, in letters of either case. */
export const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
