// Names of columns in tables of transcripts, in both languages. Collected by hand from programs that write such tables.
import { list } from './list.ts';

/** Names of the column that holds the words. */
export const textColumns = list(`
	text, transcript, transcription, content, words, utterance, sentence, body, caption, subtitle, dialogue, dialog,
	speech, message, 文本, 内容, 发言内容, 文字, 原文, 字幕, 说话内容, 台词
`);

/** Names of columns that hold times, numbers or remarks. */
export const otherColumns = list(`
	time, timestamp, time code, timecode, start, end, no, no., #, line, turn, row, note, comment, code, 时间, 序号, 编号, 备注
`);

/** Names of the column that holds the speaker. */
export const speakerColumns = list(`
	name, speaker, interviewer, interviewee, who, participant, actor, character, role, 说话人, 发言人, 讲话人, 角色, 姓名, 人物
`);
