// The graph and its panel.
export const explorer = {
	title: 'The graph',
};
