import type { CollectedReport } from '../domain/collected-report';
import type { Meeting } from '../domain/meeting';
import { progressReport } from './collected/progress';
import { updateReport } from './collected/update';
import { eighthMeeting } from './eighth/meeting';
import { sampleGroup as group } from './group';
import { ninthMeeting } from './ninth/meeting';
import { seventhMeeting } from './seventh/meeting';

/** The group that is shown at the first start; everybody and everything in it is invented. */
export const sampleGroup = group;

/** Its seventh to ninth meetings, the oldest first. */
export const sampleMeetings: readonly Meeting[] = [seventhMeeting, eighthMeeting, ninthMeeting];

/** A progress report over the three meetings, and an update to the parent body. */
export const sampleCollectedReports: readonly CollectedReport[] = [progressReport, updateReport];
