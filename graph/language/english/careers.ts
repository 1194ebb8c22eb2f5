// Words with which English speech tells where people work and study, and as what. Collected by hand from interviews.
import { list } from '../list.ts';
import { posts, postsOf, rolesForBody } from './people.ts';

/** Who plays in a band or a team. */
export const players = list(`
	drummer, singer, guitarist, bassist, bass player, guitar player, vocalist, frontman, frontwoman, lead singer, lead guitarist,
	keyboardist, keyboard player, saxophonist, violinist, cellist, trumpeter, trombonist, pianist, flautist, percussionist,
	striker, goalkeeper, goalie, player, pitcher, quarterback, midfielder, defender, forward, point guard, shortstop
`);

/** Posts and callings that somebody has at a body. */
export const bodyPosts = [
	...new Set([
		...posts,
		...postsOf,
		...rolesForBody,
		...list(`
		chief executive, chief executive officer, chief technology officer, chief scientist, chief economist, chief of staff,
		chief engineer, chief financial officer, chief operating officer, chief product officer, chief marketing officer,
		managing director, managing editor, executive director, general manager, product manager, project manager, postdoc,
		teacher, nurse, doctor, surgeon, physician, architect, programmer, curator, conductor, producer, reporter, journalist,
		correspondent, critic, photographer, pilot, clerk, secretary, apprentice, trainee, intern, associate, assistant,
		administrator, dean, provost, chancellor, principal, superintendent, foreman, machinist, draftsman, salesman,
		technician, chemist, physicist, biologist, mathematician, advocate, evangelist, lead, leader, boss, chef, captain,
		trainer, coordinator, officer, attorney, counsel, judge, trustee, treasurer, commissioner, ambassador, minister,
		bookkeeper, typist, operator, organizer, organist, faculty, staff, employee, contractor, resident, archivist, librarian,
		editor in chief, founder and CEO, founder and president, co-founder and CEO, cofounder and CEO, co-founder and CTO,
		founder and CTO, founder and director, CPO, CISO, CRO, SVP, EVP, chairwoman, chairperson, vice chair, vice chairman, manager,
		tech lead, team lead, team leader, group leader, product lead, design lead, creative director, art director, music director,
		medical director, artistic director, musical director, program director, program manager, account manager, research scientist,
		research assistant, research associate, research fellow, teaching assistant, postdoctoral fellow, postdoctoral researcher,
		visiting professor, visiting scholar, scholar, instructor, tutor, headmaster, headmistress, psychologist, psychiatrist,
		neurologist, neuroscientist, cardiologist, oncologist, dermatologist, epidemiologist, radiologist, pathologist, pediatrician,
		anesthesiologist, therapist, dentist, pharmacist, veterinarian, midwife, paramedic, historian, philosopher, ethicist,
		sociologist, anthropologist, archaeologist, linguist, political scientist, statistician, astronomer, astrophysicist,
		geologist, geneticist, ecologist, botanist, zoologist, marine biologist, biochemist, microbiologist, immunologist,
		virologist, computer scientist, data scientist, software engineer, theologian, accountant, auditor, banker,
		trader, broker, partner, general partner, managing partner, venture partner, associate professor, assistant professor,
		full professor, principal investigator, strategist, copywriter, executive producer, showrunner,
		translator, interpreter, illustrator, animator, sound engineer, mechanic, electrician, welder, carpenter, driver, guard, waiter,
		waitress, bartender, cook, baker, cashier, janitor, receptionist, dispatcher, firefighter, policeman, detective, sheriff,
		prosecutor, paralegal, lobbyist, diplomat, senator, congressman, spokesman, spokeswoman, spokesperson, press secretary,
		bishop, priest, pastor, rabbi, chaplain, maintainer, community manager, developer advocate, developer relations
	`),
	]),
];

/** Founders before their body. */
export const founders = list(`
	founder, co-founder, cofounder, founding partner, founder and CEO, co-founder and CEO, CEO and founder,
	CEO and co-founder, founder and chief executive, founders, co-founders
`);

/** Verbs of work at a body, before at, for or with. */
export const working = list(`
	worked, interned, taught, lectured, consulted, served, freelanced, clerked, reported, volunteered, apprenticed, practiced,
	practised, nursed, tutored, preached, researched
`);

/** Working at a body now, before at or for. */
export const worksNow = list(`
	work, works, teach, teaches, lecture, lectures, consult, consults, serve, serves, am working, 'm working, is working,
	're working, are working, has been working, have been working, 've been working, 's been working, been working, 'm teaching,
	is teaching, am teaching, 've been teaching, have been teaching, has been teaching, am employed, 'm employed, is employed
`);

/** Leading a body, or a part of one, now and then. */
export const leadsNow = list(`
	lead, leads, head, heads, head up, heads up, run, runs, manage, manages, chair, chairs, edit, edits, oversee, oversees, direct,
	directs, 'm running, am running, is running, 're running, 'm leading, am leading, is leading, 'm heading, is heading,
	'm heading up, is heading up, am heading up, 'm managing, is managing, 've been running, 've been leading, 's running, 's leading
`);
export const wasLeading = list(`
	was running, were running, was leading, were leading, was heading, were heading, was heading up, were heading up, was managing,
	were managing, was chairing, was editing, used to run, used to lead, used to head, used to manage, had been running, started running
`);

/** Coming to a body from another. */
export const moved = list(`
	moved to, moved over to, moved on to, went over to, came over to, switched to, jumped to, landed at, ended up at, wound up at,
	went to work for, went to work with, signed on with, came on board at, came to work for, started at, stayed at,
	stayed with, was based at, transferred to
`);

/** A stretch of life. */
export const stretches = list(`
	years, months, decades, decade, career, summer, summers, year, twenties, thirties, time, life
`);

/** What people at a body work in. */
export const teams = list(`
	team, teams, group, lab, laboratory, department, division, unit, crew, desk, newsroom
`);

/** What a product’s name stands before, besides teams. */
export const ofProduct = list(`
	engineer, developer, designer, product, lead, manager, program, project, community, maintainer, advocate, core, compiler
`);

/** What people at a body call theirs. */
export const ours = list(`
	engineers, users, mission, goal, goals, challenge, challenges, product, products, culture, approach, policy, philosophy, job,
	strategy, process, research, staff, employees, work, role, engineering, campus, headquarters, infrastructure
`);

/** Coming to work at a body, before at, for, with or by. */
export const hired = list(`
	used to work, went to work, got a job, took a job, had a job, landed a job, found a job, got hired, was hired, were hired,
	was employed, used to teach, went to teach, came to work, started working, started work, began working, ended up working,
	got a position, took a position, took a post, had a position, was working, were working, started my career,
	started his career, started her career, began my career, began his career, began her career, started out, am retired,
	did an internship, had an internship, got an internship, was a postdoc, did a postdoc, did my postdoc
`);

/** Leaving a body. */
export const leaving = list(`
	left, quit, retired from, resigned from, departed, was fired from, got fired from, was laid off from, got laid off from
`);

/** Leading a body. */
export const leading = list(`
	ran, led, headed, managed, chaired, headed up, coached, edited, presided over
`);

export const degrees = list(`
	phd, ph d, doctorate, degree, master's, masters, master's degree, masters degree, bachelor's, bachelors, bachelor's degree,
	undergrad, undergraduate degree, undergraduate, mba, law degree, medical degree, diploma, bachelor, master, postgrad, ba, bs, ma, ms, msc
`);

/** Before a degree. */
export const tookDegree = list(`
	got, did, received, earned, has, have, had, took, finished, completed, defended, getting, doing, finishing, completing, do, get, finish,
	hold, holds
`);

/** Going to a school of some kind, before its name. */
export const goingTo = list(`went to, was in, attended, started, finished, go to, going to, were in`);
export const kindsOfSchool = list(`
	grad school, graduate school, law school, medical school, med school, art school, business school, film school, college, school,
	university, undergrad, high school, boarding school, drama school, music school, nursing school, divinity school
`);

/** Verbs of study, before at or with somebody. */
export const studying = list(`
	studied, study, studies, studying, trained, apprenticed, took lessons, took classes, took courses, was trained, was taught, learned, enrolled, majored
`);

/** Last words of names of schools. */
export const schoolWords = list(`
	university, college, school, institute of technology, academy, conservatory, conservatoire, polytechnic, gymnasium, seminary
`);

/** Posts of the past, before a role. */
export const former = list(`former, ex, onetime, one-time, then, late, retired, longtime, erstwhile`);
