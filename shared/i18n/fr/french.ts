/* jscpd:ignore-start -- every language lists the same screens */
import { agenda } from './agenda';
import { app } from './app';
import { chat } from './chat';
import { commands } from './commands';
import { common } from './common';
import { facts } from './facts';
import { folders } from './folders';
import { guide } from './guide';
import { keys } from './keys';
import { library } from './library';
import { meeting } from './meeting';
import { page } from './page';
import { palette } from './palette';
import { people } from './people';
import { preferences } from './preferences';
import { report } from './report';
import { summary } from './summary';
import { tasks } from './tasks';
import { writing } from './writing';

/** Every screen's messages in French. */
export const french = {
  agenda,
  app,
  chat,
  commands,
  common,
  facts,
  folders,
  guide,
  keys,
  library,
  meeting,
  page,
  palette,
  people,
  preferences,
  report,
  summary,
  tasks,
  writing,
};
/* jscpd:ignore-end */
