/** The agenda as the chair has sent it, typed by hand. */
export const agendaText = `1. Survey of the gauges on the lower Tarn: first results; note by Kerner
2. Which of the tools drafted in spring go to the plenary
3. Warnings in several languages
4. News from the Flood Desk
5. Cooperation with the basin parliaments
6. Any other business`;

/** The first letters by which those present are checked in. */
export const presentLetters = [
  'liv',
  'ama',
  'ten',
  'jon',
  'ann',
  'ben',
  'wol',
  'fla',
  'joy',
  'rav',
  'eli',
  'kof',
  'ing',
  'tom',
  'aik',
  'fat',
  'pio',
];

/** What is typed under each item, line by line; an empty line ends a list. */
export const notesByItem: readonly (readonly string[])[] = [
  [
    'moyo: presented the survey, in which sec visited sixty gauges between January and March. Two in three send their readings every quarter of an hour; the rest are read by hand once a day, mostly by people who live beside them. Where batteries had failed, nobody had been told. He thanked the volunteers, without whom half the places would not have been found, and said that the raw tables are open to all members.',
    'moyo: named as the next step that the fd compares the readings with those of last year, so that the ogn can decide by summer which gauges are repaired first.',
    'mwangi: added that a gauge which is read late is still better than none, and that the desk prefers an honest gap to a value that was filled in afterwards.',
    'ester: asked who pays for the batteries, and whether the villages were asked before new boxes were put up.',
    'moyo: replied that the cost is small and is met from the repair budget, and that the councils of all villages but one have agreed in writing.',
    'wallace: doubted that two readings a day are enough in spring, when the water rises by a metre in a night. In his union every skipper has a story about a gauge that slept while the river did not.',
    'moyo: agreed, and offered to show the night readings by themselves in the final tables.',
    'ester: wanted to know how the places were chosen, since the upper valley seems to be missing.',
    'moyo: explained that the road was closed by snow until the middle of March, and that these visits are planned for May.',
    'kerner: introduced his note, which proposes that each gauge gets a keeper with a name and a telephone number, and a short training every autumn. He argued that instruments are cheap and attention is dear, and that the budget should say so.',
    'Next step: The Secretariat completes the tables with the upper valley by the end of May.',
  ],
  [
    'brandt: reminded the group that the plenary takes at most two tools a year, and asked for a frank view of which of the five are ready to be used by somebody who was not here when they were drafted.',
    'ester: favoured the checklist for new stations and the glossary. The checklist was tried in four basins, and each time it saved a second visit. The glossary answers most of the questions that reach the mailing list, and it is short enough to be printed.',
    'warner: would rather send one tool that is finished than two that are nearly so.',
    'wallace: supported the checklist.',
    'cheng: suggested that the open map goes along as an annex, since a picture shows at once where stations are missing and which of them could be shared.',
    'Next step: The chairs ask the authors of the five tools for a page each before the next meeting.',
  ],
  [
    'dupont: reported that the warnings of last autumn went out in one language only, and that the two valleys with the most visitors understood them last.',
    'menon: offered the phrases that his institute has tested with readers of four languages.',
  ],
  [
    'mwangi: gave the news of the fd since the last meeting:',
    '- The night shift is staffed again from Monday to Sunday.',
    'The rehearsal in February reached nine of ten mayors within the hour. The tenth had changed his number, which is why the list will now be checked every month by a call and not by letter.',
    'Forecasts for the three eastern rivers are published twice a day, with a band that shows how sure they are. Teachers and farmers have asked for a page that explains the band in plain words, and a draft of it can be read by members from next week.',
    'A partner in the north lends two drones for the summer. They fly only where the owner of the land has agreed, and the pictures are deleted after a month.',
    'The archive of paper charts is scanned up to 1962. Volunteers who can read old handwriting are welcome.',
    'Members of the rdc met the desk in March and went through the list of open questions one by one; eleven of nineteen are closed.',
    'A new colleague answers letters from schools.',
    '',
    'mwangi: listed what is coming:',
    '- Open day at the desk on 31 March.',
    'Debate on the price of readings on 27 April, held by the Hydrology Council.',
    'Summer school on small rivers on 4 and 5 June. Places are few, and those who have never been there come first; letters are accepted until 9 April. Whoever wants to give a lesson sends a title and three lines.',
    '',
  ],
  [
    'ruiz: told the group that the report on rivers that cross borders has been printed and was handed to the members of both parliaments.',
    'ruiz: described three plans: a visit of the committees to the lower weirs in September; a standing hour for questions between the sessions; and a small circle of members who know the matter and can be called in a flood. The last has no date, since the second parliament is newly elected.',
    'kerner: welcomed the hour for questions, and advised to begin with one that is easy to answer.',
    'Next step: Wait for the dates of both parliaments and of the hosts.',
  ],
  ['The next virtual meeting is planned for 8 April at 13:00 UTC.'],
];
