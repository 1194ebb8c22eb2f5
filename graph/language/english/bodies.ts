// Words in and around English names of bodies: companies, schools, offices, papers. Collected by hand from interviews.
import { list } from '../list.ts';

/** First words of names of bodies, before of, for or on. */
export const bodyStarts = list(`
	university, universities, bank, department, ministry, institute, center, centre, society, school, college,
	council, office, bureau, association, academy, house, federation, church, museum, library, committee, commission,
	board, court, order, league, chamber, friends, doctors, médecins
`);

/** Nouns that `of` or `for` binds on in a name: Bank of England, Battle of Hastings. */
export const nounsBeforeOf = [
	...bodyStarts,
	...list(`
	institution, foundation, fund, union, journal, review, faculty, laboratory, lab, agency, administration,
	secretary, organization, campaign, alliance, coalition, network, partnership, trust, city, bay, gulf, isle, cape,
	strait, sea, tower, temple, declaration, bill, statue, battle, treaty, war, theory, origin, wealth, art, history,
	critique, game, lord, day, book, principles, philosophy, structure, spirit, republic, state, commonwealth,
	kingdom, empire, company, duke, siege, massacre, invasion, raid, fall, surrender, congress, feast, festival, guild,
	abbey, port, palace, parliament, corps, province, county, ministry
`),
];

/** Nouns that a possessive makes a name with: Moore's Law, Reader's Digest. */
export const nounsAfterPossessive = list(`
	Law, Theorem, Effect, Paradox, Principle, Hypothesis, Equation, Syndrome, Disease, Razor, Conjecture, Inequality,
	Dilemma, Constant, Rule, Lemma, Day, Association, Union, League, Club, Society, Hospital, College, Museum, Party,
	School, Guild, Institute, Council, Federation, Fund, Magazine, Digest, Journal, Trust
`);

/** Legal forms of companies: of the name they are no part that tells it from another. */
export const legalForms = list(`
	Inc, Incorporated, Ltd, Limited, LLC, LLP, LP, Corp, Corporation, GmbH, AG, PLC, plc, SA, SAS, SARL, Srl, BV, NV,
	Oy, AB, AS, Pty, KG, SpA
`);

/** Last words of a body’s name that add nothing to it: Stanford University, Example Inc. */
export const idleBodyEndings = list(`
	inc, corp, capital, ventures, partners, therapeutics, robotics, pharmaceuticals, labs, lab, foods, energy,
	records, advisors, corporation, company, co, ltd, LLC, group, holdings, technologies, university, institute,
	insights, foundation, bank, laboratories, college, motors, airlines, media, entertainment, pictures, studios,
	books, press, publishing, software, systems
`);

/** Last words that add nothing to the name before them, of a body or of what it puts out. */
export const sameWithEnding = [
	...idleBodyEndings,
	...list(`podcast, app, magazine, newspaper, games, online, international`),
];

/** Last words that make another thing of a name: New York Times. */
export const otherWithEnding = list(`
	times, post, review, daily, journal, university, weekly, radio, news, herald, tribune, city, state, county,
	festival, summit, conference, award, awards, prize, law, effect, test, theorem, theory, i, ii, iii, iv
`);

/** Last words of names of bodies. */
export const bodyEndings = [
	...idleBodyEndings,
	...list(`
	companies, LLP, PLC, GmbH, AG, SA, laboratory, universities, institutes, institution, school, academy, technology,
	biosciences, sciences, society, association, union, league, council, committee, commission, agency, authority,
	bureau, ministry, department, office, administration, service, services, hospital, clinic, museum, gallery,
	library, church, cathedral, orchestra, band, club, party, army, navy, force, police, court, senate, parliament,
	congress, house, center, centre, network, networks, studio, publishers, news, times, chronicle, examiner,
	telegraph, herald, tribune, gazette, analytics, consulting, industries, airways, electric, oil, food, brothers,
	bros, & Co, fund, trust, federation, alliance, coalition, collective, cooperative, team, board, exchange, mills,
	mill, works, mines, mine, yards, yard, factory, windows, insurance, mutual, financial, reserve, aerospace,
	aviation, aircraft, dynamics, semiconductor, semiconductors, electronics, quartet, trio, quintet, ensemble, choir,
	treasury, brewery, bakery, brigade, regiment, division, infantry, squadron, circuit, athletics
`),
];

/** Nouns for a body. */
export const bodyNouns = list(`
	company, companies, startup, start-up, firm, nonprofit, non-profit, charity, agency, bank, brand, publisher,
	university, college, school, lab, laboratory, institute, think tank, foundation, fund, network, group,
	organisation, organization, platform, studio, label, retailer, manufacturer, supermarket, newspaper, union, team,
	band, client, clients, vendor, provider, competitor, competitors, website, site, corporation, employer, hospital
`);

/** Nouns for a body, right after its name. */
export const bodyNounsAfter = list(`
	hospital, high school, elementary school, school, college, church, company, corporation, club, farm, farms,
	store, hotel, restaurant, band, label, team, group, family business
`);

/** What bodies do and have, right after the name. */
export const doneByBody = list(`
	announced, launched, released, acquired, hired, called for, employees, employee, engineers, engineer, shares,
	share, stock, executives, executive, headquarters, customers, funded, sued, owns, sells, sold, makes, reported,
	offers, operates, bought, raised, invested, spokesperson, researchers, researcher, workers, staff, advertisers,
	toured, disbanded, broke up, split up, reunited, merged, went bankrupt, shut down, users, earnings, has just, have just, are, have, laid off, partnered
`);

/** What is a body’s, after a possessive. */
export const ownedByBody = list(`
	CEO, founder, board, product, products, share, shares, stock, platform, customers, employees, revenue,
	headquarters, website, app, algorithm, new, policy, office, brand, team
`);

/** Last words of names of papers, channels and shows. */
export const outletEndings = list(`
	Magazine, News, Podcast, Weekly, Daily, Monthly, Quarterly, Times, Journal, Gazette, Tribune, Herald, Chronicle,
	Review, Observer, Radio, Television, TV, FM, Media, Network, Editors, Newsroom, Press
`);

/** Words that end the name of a body or a work in a talk without capitals. */
export const lowerEnds = list(`
	university, college, institute, hospital, foundation, society, association, museum, academy, corporation,
	records, magazine, podcast, show, times, review, journal, press, church, bank, laboratory, conference, festival,
	award, prize, war, street, avenue, county, river, mountain, island, lake, school, house, channel, palace, castle,
	cathedral, bridge, airport, square, abbey, barracks, theatre, stadium
`);

/** Ends of bodies that need no name before them, only two words more. */
export const lowerBodyEnds = list(`
	bureau, federation, institute, association, foundation, society, museum, academy, commission, agency, coalition,
	alliance, journal
`);
