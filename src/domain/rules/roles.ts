/** What a member may do in a team, least first; each may what those before it may. */
export const ROLES = ['viewer', 'operator', 'editor', 'admin'] as const;
export type Role = (typeof ROLES)[number];

/** What an API key may be used for at most, least first: as viewer, operator, editor and admin. */
export const KEY_SCOPES = ['read', 'run', 'write', 'admin'] as const;
export type KeyScope = (typeof KEY_SCOPES)[number];

/** The role that a key of this scope has at most. */
export function roleOfScope(scope: KeyScope): Role {
  return ROLES[KEY_SCOPES.indexOf(scope)] as Role;
}

/** The scope that is needed to do what this role may do. */
export function scopeOfRole(role: Role): KeyScope {
  return KEY_SCOPES[ROLES.indexOf(role)] as KeyScope;
}

/** Whether a role may do what `needed` may. */
export function mayAs(role: Role, needed: Role): boolean {
  return ROLES.indexOf(role) >= ROLES.indexOf(needed);
}

/** The lesser of two roles. */
export function lesserRole(one: Role, other: Role): Role {
  return mayAs(one, other) ? other : one;
}
