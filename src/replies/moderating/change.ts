import type { Fault } from '../../articles/article.ts';
import type { Changes, PassageName } from '../../articles/difference.ts';
import { placeOf } from '../../articles/fault.ts';
import type { Outcome } from '../../knowledge/knowledge.ts';
import type { Language } from '../../language/language.ts';
import type { Failure } from '../../trial/golden.ts';
import type { Answering, Replay, Replayed } from '../../trial/replay.ts';
import type { Trial } from '../../trial/trial.ts';
import { type Block, list, note, notice, paragraph, type Reply, type Run } from '../reply.ts';
import { changeWords } from './change-words.ts';

/** How many passages, questions or faults a reply lists one by one. */
const LISTED = 10;

/** Who made a change: somebody in a guild, or, where nobody is named, who runs the bot. */
interface Changing {
  readonly language: Language;
  readonly caller: { readonly guild: string | null } | null;
}

/** What came of a change of the knowledge base; `done` says it where the change was made. */
export function changeReply(outcome: Outcome, done: string, changing: Changing): Reply {
  const { language } = changing;
  const say = changeWords[language];
  switch (outcome.kind) {
    case 'swapped':
      return info([
        paragraph(done),
        ...(outcome.kept ? [] : [paragraph(say.notKept)]),
        ...trialBlocks(outcome.trial, say.failuresForced, changing),
      ]);
    case 'tried':
      return info([
        paragraph(say.tried(duration(outcome.ms, language))),
        ...trialBlocks(outcome.trial, say.failures, changing),
      ]);
    case 'refused':
      return fault([paragraph(say.refused), ...trialBlocks(outcome.trial, say.failures, changing)]);
    case 'faulty':
      return fault([
        paragraph(say.faulty(outcome.faults.length)),
        listed(faultRuns(outcome.faults, language), language),
      ]);
    case 'unfit':
      return notice(say.unfit[outcome.skip.kind]);
    case 'absent':
      return notice(say.absent);
    case 'unkept':
      return notice(say.unkept);
  }
}

/** "1.3 s", "240 ms". */
export function duration(ms: number, language: Language): string {
  const [value, unit] = ms < 1000 ? [Math.ceil(ms), 'ms'] : [Math.round(ms / 100) / 10, 's'];
  return `${value.toLocaleString(language)} ${unit}`;
}

/** What readers would notice first: answers, then what is in the articles. */
function trialBlocks(trial: Trial, failing: (n: number) => string, changing: Changing): Block[] {
  const { language } = changing;
  const say = changeWords[language];
  const { failures, known, asked, difference, replay } = trial;
  const { passages, questions } = difference;
  const changes = [
    ...Object.values(passages),
    ...Object.values(questions),
    replay.changed,
    replay.lost,
    replay.gained,
  ];
  // Where an article changed at all, its questions were asked.
  const same = asked === 0 && changes.every((each) => each.length === 0);
  return [
    ...(same ? [paragraph(say.nothingChanged)] : []),
    ...failureBlocks(failures, failing, language),
    ...failureBlocks(known, say.known, language),
    ...(failures.length + known.length === 0 && asked > 0 ? [note(say.allFound(asked))] : []),
    ...replayBlocks(replay, changing),
    ...changeBlocks(passages, say.passages, passageName, language),
    ...changeBlocks(questions, say.questions, ({ question }) => [{ text: question }], language),
  ];
}

function failureBlocks(
  failures: readonly Failure[],
  heading: (n: number) => string,
  language: Language,
): Block[] {
  if (failures.length === 0) return [];
  const say = changeWords[language];
  const lines = failures.map(({ question, id, found }) => [{ text: say.failure(question, id, found) }]);
  return [paragraph(heading(failures.length), 'bold'), listed(lines, language)];
}

/** How many answers change wherever they were asked for; which, as far as that was where the change is made. */
function replayBlocks({ asked, changed, lost, gained }: Replay, { language, caller }: Changing): Block[] {
  if (asked === 0) return [];
  const say = changeWords[language];
  const isTheirs = ({ guilds }: Replayed) =>
    caller === null || (caller.guild !== null && guilds.includes(caller.guild));
  const lines = [
    ...lost.filter(isTheirs).map(({ question, before }) => say.lost(question, answering(before))),
    ...changed
      .filter(isTheirs)
      .map(({ question, before, after }) => say.changed(question, answering(before), answering(after))),
    ...gained.filter(isTheirs).map(({ question, after }) => say.gained(question, answering(after))),
  ];
  const elsewhere = lost.length + changed.length + gained.length - lines.length;
  const items = lines.map((text) => [{ text }]);
  if (lines.length + elsewhere === 0) return [note(say.replayedAlike(asked))];
  return [
    paragraph(say.replay(changed.length, lost.length, gained.length, asked), 'bold'),
    ...(items.length > 0 ? [listed(items, language)] : []),
    ...(elsewhere > 0 ? [note(say.elsewhere(elsewhere))] : []),
  ];
}

function changeBlocks<Name>(
  changes: Changes<Name>,
  headings: Readonly<Record<keyof Changes<Name>, (n: number) => string>>,
  line: (name: Name) => Run[],
  language: Language,
): Block[] {
  return (['added', 'changed', 'removed'] as const)
    .filter((kind) => changes[kind].length > 0)
    .flatMap((kind) => [
      paragraph(headings[kind](changes[kind].length), 'bold'),
      listed(changes[kind].map(line), language),
    ]);
}

/** The first of them, and how many more there are. */
export function listed(items: readonly (readonly Run[])[], language: Language): Block {
  const rest = items.length - LISTED;
  return list(rest > 0 ? [...items.slice(0, LISTED), changeWords[language].andMore(rest)] : items);
}

function passageName({ article, language, id }: PassageName): Run[] {
  return [{ text: `${article}/${language}#${id}`, style: 'code' }];
}

/** Each a line: where it is, and what. */
export function faultRuns(faults: readonly Fault[], language: Language): Run[][] {
  return faults.map((fault) => [
    { text: placeOf(fault), style: 'code' },
    { text: ` ${fault.message[language]}` },
  ]);
}

function answering(what: Answering | null): string {
  return what === null ? '' : `${what.article}#${what.passage}`;
}

function info(blocks: readonly Block[]): Reply {
  return { tone: 'info', private: true, blocks };
}

function fault(blocks: readonly Block[]): Reply {
  return { tone: 'fault', private: true, blocks };
}
