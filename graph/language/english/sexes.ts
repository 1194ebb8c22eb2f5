// First names that mostly women bear, and those that mostly men do, for the titles Mr. and Ms. General knowledge, written down by hand;
// names of both (Alex, Robin, Kim) stand in neither.
import { list } from '../list.ts';

export const womensNames = list(`
	abigail, ada, adele, agatha, agnes, alice, alicia, alison, amanda, amelia, amy, ana, andrea, angela, anita, anna, anne,
	annie, anya, audrey, barbara, beatrice, bella, betty, beth, bianca, brenda, bridget, camila, carla, carmen, carol,
	caroline, catherine, cecilia, charlotte, chloe, christina, christine, clara, claire, claudia, cynthia, daisy,
	deborah, denise, diana, diane, dolores, donna, dora, dorothy, edith, eileen, elaine, eleanor, elena, elisa, elise,
	eliza, elizabeth, ella, ellen, emily, emma, erica, esther, ethel, eva, evelyn, fatima, fiona, flora, florence,
	frances, francesca, gabriela, gertrude, gina, gloria, grace, greta, hannah, harriet, hazel, heather, heidi, helen,
	helena, hilda, ida, ingrid, irene, iris, isabel, isabella, jacqueline, jane, janet, janice, jean, jennifer, jenny,
	jessica, joan, joanna, josephine, joyce, judith, judy, julia, julie, karen, kate, katherine, kathleen, katie, kristen,
	laura, lauren, leila, lena, lillian, linda, lisa, liz, lois, lorraine, louise, lucia, lucy, luisa, lydia, mabel,
	magdalena, maggie, marcia, margaret, maria, marie, marilyn, marina, martha, mary, matilda, maureen, megan, melanie,
	melissa, michelle, mildred, miriam, molly, monica, nadia, nancy, naomi, natalie, natasha, nicola, nicole, nina, nora,
	olga, olivia, pamela, patricia, paula, pauline, peggy, penelope, phoebe, phyllis, priscilla, rachel, rebecca, rita,
	rosa, rosalind, rosemary, ruth, sabrina, sally, samantha, sandra, sarah, sara, selma, sharon, sheila, shirley, silvia,
	simone, sofia, sonia, sophia, sophie, stella, stephanie, susan, susanna, suzanne, sylvia, tamara, tanya, teresa,
	theresa, tina, ursula, valerie, vanessa, vera, veronica, victoria, viola, virginia, vivian, wanda, wendy, yolanda,
	yvonne, zoe
`);

export const mensNames = list(`
	aaron, abraham, adam, ahmed, alan, albert, alberto, alfred, ali, andrew, antonio, anthony, arnold, arthur, barry,
	benjamin, bernard, bill, bob, boris, bradley, brian, bruce, carl, carlos, cesar, charles, christopher, clarence,
	clifford, colin, craig, cyril, daniel, david, dennis, derek, diego, dmitri, donald, douglas, edgar, edmund, eduardo,
	edward, edwin, enrique, eric, ernest, eugene, felix, fernando, francisco, frank, franklin, fred, frederick, gary,
	geoffrey, george, gerald, gilbert, giovanni, gordon, graham, greg, gregory, guillermo, gustav, hans, harold, harry,
	harvey, hector, henry, herbert, herman, howard, hugh, hugo, ian, igor, isaac, ivan, jack, jacob, jaime, james, jason,
	javier, jeff, jeffrey, jeremy, jerome, jim, joe, joel, johann, john, jonathan, jorge, jose, joseph, joshua, juan,
	julius, karl, keith, kenneth, kevin, klaus, larry, lawrence, leonard, leon, louis, luigi, luis, luke, manuel, marco,
	marcus, mario, mark, martin, matthew, maurice, max, michael, miguel, mike, mohammed, nathan, neil, nicholas, nigel,
	norman, oliver, oscar, otto, pablo, patrick, paul, pedro, peter, philip, phillip, pierre, rafael, ralph, ramon, raymond,
	reginald, ricardo, richard, robert, roberto, roger, roland, ronald, rudolf, rupert, russell, samuel, saul, scott,
	sebastian, sergei, sidney, simon, stanley, stefan, stephen, steve, steven, stuart, theodore, thomas, timothy, tom,
	tony, victor, vincent, vladimir, walter, warren, wilfred, wilhelm, william, winston
`);
