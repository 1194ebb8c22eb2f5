// English words that every talk is full of, whatever it is about; they make no term. Collected by hand from talks
// marked for terms.
import { list } from '../list.ts';

/** Heads that take any modifier and make no term with it. */
export const weakHeads = list(`
	thing, stuff, way, kind, sort, type, lot, bit, time, day, week, month, year, hour, minute, moment, people,
	person, man, woman, guy, folk, kid, child, friend, place, side, end, start, part, piece, half, rest, point, case,
	fact, reason, example, sense, idea, question, answer, course, deal, word, name, couple, bunch, world, country,
	life, today, tomorrow, yesterday, tonight, morning, night, afternoon, evening, weekend, one, ones, perspective,
	standpoint, role, impact, topic, attention, sound, assignment, influence, guide, blurb, mode, shop, trip, job,
	situation, story, stories
`);

/** Nouns that say nothing by themselves; a phrase that ends with one is no term. */
export const vagueNouns = [
	...weakHeads,
	...list(`
	times, second, decade, century, age, boy, girl, family, mother, father, mom, dad, brother, sister, wife, husband,
	baby, somebody, everybody, home, house, room, beginning, middle, top, bottom, front, back, whole, instance,
	thought, problem, issue, matter, circumstance, condition, change, difference, result, effect, cause, number,
	amount, level, degree, set, group, pair, series, list, line, row, step, stage, phase, form, shape, version, area,
	field, space, city, town, death, love, hand, eye, head, face, heart, mind, body, foot, work, career, business,
	money, dollar, pound, euro, cent, price, cost, value, percent, percentage, million, billion, trillion, thousand,
	hundred, dozen, zero, two, three, four, five, six, seven, eight, nine, ten, thanks, hello, hey, yeah, okay, ok,
	sir, conversation, interview, episode, show, season, audience, listener, viewer, guest, host, chapter, talk,
	discussion, subject, interest, experience, feeling, opinion, view, approach, attempt, effort, chance,
	opportunity, option, choice, decision, plan, goal, aim, purpose, rule, right, wrong, good, bad, best, worst,
	need, want, hope, fear, use, look, feel, try, call, visit, ride, walk, run, go, move, turn, stop, break, fall,
	rise, increase, decrease, ability, skill, talent, power, force, strength, weakness, advantage, disadvantage,
	benefit, success, failure, mistake, error, luck, fun, joke, surprise, secret, truth, lie, sake, detail, aspect,
	element, factor, respect, regard, term, expression, phrase, sentence, text, letter, message, note, page, book,
	paper, article, report, news, information, knowledge, help, support, care, advice, trouble, worry, pressure,
	stress, tension, event, meeting, party, class, school, college, student, teacher, professor, boss, employee,
	colleague, coworker, team, member, leader, manager, director, president, expert, specialist, professional,
	amateur, beginner, fan, crowd, public, community, generation, history, future, past, present, tradition,
	background, context, setting, scene, center, edge, corner, door, window, table, chair, floor, wall, street, road,
	car, bus, train, plane, bike, phone, computer, screen, button, key, box, bag, bottle, cup, plate, food, water,
	air, fire, tree, dog, cat, bird, fish, hair, clothes, shirt, shoe, hat, dress, color, size, weight, height,
	length, distance, speed, direction, position, location, spot, address, gap, hole, ball, game, player, score, win,
	loss, vehicle, tool, equipment, object, item, company, companies, organization, office, department, store,
	customer, client, buyer, seller, owner, worker, author, writer, artist, picture, image, photo, video, film,
	movie, song, music, noise, voice, speech, silence, taste, smell, touch, sight, dream, sleep, breath,
	step-by-step, everything, nothing, anything, something, someone, everyone, anyone, none, plenty, majority,
	minority, handful, variety, range, extent, total, average, sum, figure, quote, thinking, reading, writing,
	listening, meaning, saying, talking, understanding, ending, opening, closing, being, doing, making, getting,
	taking, giving, going, coming, living, working, playing, kickoff, intro, outro, yesterday's, lots, kinds, sorts,
	ways, terms, means, basis, order, process, solution, response, reaction, action, activity, habit, attitude,
	manner, style, fashion, sample, standard, quality, quantity, project, pattern, relationship, connection, link,
	relation, association, contact, communication, exchange, trade, offer, request, requirement, limit, restriction,
	barrier, obstacle, challenge, difficulty, struggle, fight, battle, enemy, opponent, competitor, partner, ally,
	neighbor, stranger, citizen, voter, politician, state, nation, court, judge, lawyer, police, officer, soldier,
	doctor, nurse, hospital, medicine, pain, injury, accident, damage, birth, marriage, divorce
`),
];

/** Modifiers that make no term of what follows: good news, different countries, last week. */
export const vagueModifiers = list(`
	good, bad, great, nice, best, better, worst, worse, big, small, large, little, huge, tiny, long, short, high,
	low, tall, wide, narrow, old, new, young, early, late, recent, current, previous, past, next, last, first,
	second, third, final, initial, main, major, minor, key, important, significant, interesting, exciting, amazing,
	awesome, cool, fun, funny, weird, strange, crazy, wonderful, beautiful, lovely, terrible, horrible, awful, wrong,
	right, true, false, real, actual, whole, entire, full, empty, complete, total, partial, certain, specific,
	particular, general, common, usual, normal, typical, regular, special, unique, rare, different, similar, same,
	other, another, various, several, many, much, more, most, few, less, least, own, only, single, double, multiple,
	possible, impossible, likely, unlikely, able, unable, easy, hard, difficult, simple, complex, complicated, clear,
	obvious, sure, aware, ready, willing, happy, sad, angry, afraid, sorry, glad, proud, busy, hot, cold, fast, slow,
	quick, rapid, strong, weak, heavy, light, dark, bright, clean, dirty, rich, cheap, expensive, safe, dangerous,
	healthy, sick, dead, alive, famous, popular, successful, serious, tough, rough, smooth, soft, close, far, near,
	left, upper, lower, inner, outer, front, back, top, bottom, middle, massive, enormous, incredible, fantastic,
	excellent, perfect, fair, fine, okay, decent, solid, super, very, really, quite, pretty, too, so, such, extra,
	additional, further, potential, available, relevant, necessary, essential, useful, helpful, valuable, favorite,
	favourite, basic, extreme, amount, half, couple, bunch, lot, kind, sort, today, yesterday, tomorrow, ago,
	overall, given, following, upcoming, ongoing, remaining, existing, leading, growing, increasing, changing,
	moving, working, using, making, getting, going, coming, looking, talking, thinking, doing, being, having, trying,
	taking, giving, giant, classic, original, fellow, dear, poor, lucky, smart, stupid, dumb, clever, brilliant,
	genius, fresh, hundred, thousand, million, billion, one, two, three, four, five, six, seven, eight, nine, ten,
	twenty, thirty, fifty, dozen
`);
