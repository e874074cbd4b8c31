import type { Role } from './group';

/** The roles that every new group begins with; a group may add, rename and remove. */
export const defaultRoles: readonly Role[] = [
  { id: 'chair', name: 'chair', plural: 'chairs' },
  { id: 'co-chair', name: 'co-chair', plural: 'co-chairs' },
  { id: 'host', name: 'host', plural: 'hosts' },
  { id: 'moderator', name: 'moderator', plural: 'moderators' },
  { id: 'chat-moderator', name: 'chat moderator', plural: 'chat moderators' },
  { id: 'rapporteur', name: 'rapporteur', plural: 'rapporteurs' },
  { id: 'participant', name: 'participant', plural: 'participants' },
  { id: 'observer', name: 'observer', plural: 'observers' },
  { id: 'guest', name: 'guest', plural: 'guests' },
];
