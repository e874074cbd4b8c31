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
    'moyo: presented the survey, for which sec visited sixty gauges between January and March. Two in three send to the ogn every quarter of an hour; the others are read by hand once a day, mostly by people who live beside them. Where batteries had failed, nobody had told the fd. He thanked the volunteers of the hc, without whom half the places would not have been found, and said that the raw rd are open to all mm.',
    'moyo: named as the next step that sec, the fd and the oba compare the rd with those of last year, so that the ogn can decide by summer which gauges are repaired first. The outcome goes to the crd as a joint note.',
    'mwangi: added that a gauge which is read late is still better than none, and that the fd prefers an honest gap to rd that were filled in afterwards. The oba sees it in the same way.',
    'ester: asked who pays for the batteries, and whether the bp were told before new boxes were put up.',
    'moyo: replied that the cost is small and is met from the budget of the ogn, and that both bp have agreed in writing.',
    'wallace: doubted that two rd a day are enough in spring, when the water rises by a metre in a night. In his union every skipper has a story about a gauge that slept while the river did not. He asked sec to show the nights by themselves.',
    'moyo: agreed, and offered to bring the nights before the crd as well.',
    'ester: wanted to know how the places were chosen, since those of the hc in the upper valley seem to be missing.',
    'moyo: explained that the road was closed by snow until the middle of March, and that sec and the hc plan these visits for May.',
    'kerner: introduced his note, which proposes to wg that each gauge of the ogn gets a keeper with a name and a telephone number, and that the oba trains the keepers every autumn. He argued that instruments are cheap and attention is dear, and that the budget of the crd should say so. He invited the mm to send him examples.',
    'Next step: Sec completes the rd with the upper valley and sends them to the crd by the end of May.',
  ],
  [
    'brandt: reminded wg that the crd takes at most two tools a year, and asked the mm for a frank view of which of the five are ready to be used by somebody who was not here when they were drafted.',
    'ester: favoured the checklist for new stations and the glossary. The checklist was tried in four basins by the ogn, and each time it saved a second visit. The glossary answers most of the questions that reach sec, and it is short enough to be printed by the oba.',
    'warner: was of the view that the crd should first say what it needs, and would rather send one tool that is finished than two that are nearly so.',
    'wallace: supported the checklist.',
    'cheng: suggested that wg adds the open map of the ogn as an annex, since a picture shows the crd at once where rd are missing and which of them could be shared with the bp.',
    'alaoui: noted that the oba has the means to translate one of the tools, and asked sec to tell her which.',
    'Next step: The chairs ask the authors of the five tools for a page each, to be discussed by wg in the next meeting.',
  ],
  [
    'dupont: reported that the warnings of the fd went out in one language only last autumn, and that the two valleys with the most visitors understood them last. The hc has collected the letters of complaint.',
    'menon: offered the phrases that his institute has tested for the fd with readers of four languages, and proposed that the mm try them in a rehearsal.',
    'mensah: supported this, and cautioned that a warning which is too long is not read on a boat.',
  ],
  [
    'mwangi: gave the news of the fd and of the oba since the last meeting:',
    '- The night shift of the fd is staffed again from Monday to Sunday.',
    'The rehearsal of the fd and the ogn in February reached nine of ten mayors within the hour. The tenth had changed his number, which is why sec will now check the list every month by a call and not by letter.',
    'For the three eastern rivers rd and forecasts are published twice a day, with a band that shows how sure they are. Members of both bp have asked for a page that explains the band in plain words, and the oba shows a draft of it to the mm next week.',
    'A partner of the hc in the north lends two drones for the summer. They fly only where the owner of the land has agreed, and the pictures are deleted after a month.',
    'The archive of the hc is scanned up to 1962. Mm who can read old handwriting are welcome.',
    'The crd met the fd in March and went through the list of open questions one by one; eleven of nineteen are closed, and sec follows up the others.',
    'A new colleague at the oba answers letters from schools.',
    '',
    'mwangi: listed what is coming:',
    '- Open day of the fd on 31 March.',
    'Debate of the hc on the price of rd on 27 April.',
    'Summer school of the ogn on small rivers on 4 and 5 June. Places are few, and those who have never been there come first; sec accepts letters until 9 April. Whoever wants to give a lesson sends the oba a title and three lines.',
    '',
  ],
  [
    'ruiz: told wg that the report on rivers that cross borders has been printed by the oba and was handed to the members of both bp.',
    'ruiz: described three plans of the bp: a visit of the committees to the lower weirs in September, prepared by sec and the hc; a standing hour for questions to the fd between the sessions; and a small circle of members who know the matter and can be called in a flood. The last has no date, since the second parliament is newly elected.',
    'kerner: welcomed the hour for questions, and advised the fd to begin with one that is easy to answer.',
    'Next step: Wait for the dates of the bp and of the oba.',
  ],
  ['The next meeting of wg is planned for 8 April at 13:00 UTC.'],
];
