/* jscpd:ignore-start -- every language lists the same screens */
import { agenda } from './agenda';
import { annexes } from './annexes';
import { app } from './app';
import { chat } from './chat';
import { checks } from './checks';
import { circulate } from './circulate';
import { commands } from './commands';
import { common } from './common';
import { coverage } from './coverage';
import { facts } from './facts';
import { failures } from './failures';
import { floor } from './floor';
import { folders } from './folders';
import { group } from './group';
import { guide } from './guide';
import { history } from './history';
import { imports } from './imports';
import { keys } from './keys';
import { lastTime } from './last-time';
import { library } from './library';
import { meeting } from './meeting';
import { merge } from './merge';
import { next } from './next';
import { page } from './page';
import { palette } from './palette';
import { people } from './people';
import { preferences } from './preferences';
import { registers } from './registers';
import { remarks } from './remarks';
import { report } from './report';
import { style } from './style';
import { shared } from './shared';
import { slips } from './slips';
import { spelling } from './spelling';
import { summary } from './summary';
import { tasks } from './tasks';
import { writing } from './writing';

/** Every screen's messages in French. */
export const french = {
  agenda,
  annexes,
  app,
  chat,
  checks,
  circulate,
  commands,
  common,
  coverage,
  facts,
  failures,
  floor,
  folders,
  group,
  guide,
  history,
  imports,
  keys,
  lastTime,
  library,
  meeting,
  merge,
  next,
  page,
  palette,
  people,
  preferences,
  registers,
  remarks,
  report,
  style,
  shared,
  slips,
  spelling,
  summary,
  tasks,
  writing,
};
/* jscpd:ignore-end */
