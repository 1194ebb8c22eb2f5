import { describe, expect, test } from 'vitest';
import { recordingHref } from '#lib/recordings.ts';

describe('a moment of a recording', () => {
	test.each([
		['https://www.youtube.com/watch?v=XJsHIoIDhPY', 'https://www.youtube.com/watch?v=XJsHIoIDhPY&t=83s'],
		['https://www.youtube.com/watch?v=XJsHIoIDhPY&t=5', 'https://www.youtube.com/watch?v=XJsHIoIDhPY&t=83s'],
		['https://m.youtube.com/watch?v=XJsHIoIDhPY', 'https://m.youtube.com/watch?v=XJsHIoIDhPY&t=83s'],
		['https://youtu.be/XJsHIoIDhPY?si=abc', 'https://youtu.be/XJsHIoIDhPY?si=abc&t=83s'],
		['https://www.youtube.com/live/XJsHIoIDhPY', 'https://www.youtube.com/watch?v=XJsHIoIDhPY&t=83s'],
		['https://www.youtube.com/shorts/XJsHIoIDhPY', 'https://www.youtube.com/watch?v=XJsHIoIDhPY&t=83s'],
		['https://www.youtube-nocookie.com/embed/XJsHIoIDhPY', 'https://www.youtube.com/watch?v=XJsHIoIDhPY&t=83s'],
		['https://vimeo.com/76979871', 'https://vimeo.com/76979871#t=83s'],
		['https://player.vimeo.com/video/76979871', 'https://player.vimeo.com/video/76979871#t=83s'],
		['https://www.bilibili.com/video/BV1xx411c7mD/', 'https://www.bilibili.com/video/BV1xx411c7mD/?t=83'],
		['https://example.org/talk.mp3', 'https://example.org/talk.mp3#t=83'],
		['https://example.org/a/Talk.M4A?key=1', 'https://example.org/a/Talk.M4A?key=1#t=83'],
	])('of %s', (recording, href) => {
		expect(recordingHref(recording, 83_500)).toBe(href);
	});

	test.each([
		'https://www.youtube.com/@somebody',
		'https://www.youtube.com/playlist?list=PLabcdefgh',
		'https://youtube.com.example.org/watch?v=XJsHIoIDhPY',
		'https://vimeo.com/channels/staffpicks',
		'https://space.bilibili.com/123',
		'https://example.org/interviews/3',
		'javascript:alert(1)',
		'data:audio/wav;base64,x.mp3',
		'not an address',
		'',
	])('has no address at %s', (recording) => {
		expect(recordingHref(recording, 1000)).toBeUndefined();
	});
});
