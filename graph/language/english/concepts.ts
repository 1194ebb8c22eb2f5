// Words in and around English names of ideas. Collected by hand from interviews.
import { list } from '../list.ts';

/** Nouns that name no other thing than the term before them: crop rotation software. */
export const idleHeads = list(`
	software, tool, company, platform, system, industry, business, solution, product, app, provider, process,
	technique, approach
`);

/** Last words of names of concepts. */
export const conceptEndings = list(`
	Law, Laws, Theorem, Effect, Paradox, Principle, Hypothesis, Theory, Equations, Equation, Curve, Test, Syndrome,
	Disease, Disorder, Algorithm, Method, Dilemma, Criterion, Inequality, Conjecture, Model, Models, Machine,
	Learning, Intelligence, Network, Networks, Science, Economics, Economy, Capitalism, Marketing, Winter,
	Apocalypse, Bubble, Matrix, Distribution, Process, Transform, Equilibrium, Rule, Razor, Imperative, Fallacy,
	Bias, Problem, Gap, Trap, Cycle, Index, Constant, Number, Function, Space, Field, Radiation, Transformation,
	Loop, Funnel, Analysis, Ethics, Logic, Engineering, Optimization, Management
`);

/** Nouns that name an idea by what it is: the concept of, a theory called. */
export const conceptNouns = list(`
	concept, idea, notion, phenomenon, theory, technique, approach, method, process, term, condition, disease,
	disorder, species, gene, protein, virus, strategy, practice, field, principle, problem, study, science
`);

/** What follows a concept. */
export const afterConcept = list(`
	is when, means, refers to, is the idea, is the process, is the practice, is the ability, is the notion, effect,
	theory, theorem, law, syndrome, disease, hypothesis, paradox, equation, curve, bias, rates, rate, levels, level,
	cells, cell, genes, gene, proteins, protein, receptors, receptor, sequences, sequence, scores, score
`);
