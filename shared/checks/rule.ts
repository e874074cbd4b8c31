import type { CheckSubject } from './check-subject';
import type { Finding } from './finding';

/** One rule of the check: looks at everything and tells what it finds. To add one, copy a file of `rules/` and name it in `rules.ts`. */
export type Rule = (subject: CheckSubject) => readonly Finding[];
