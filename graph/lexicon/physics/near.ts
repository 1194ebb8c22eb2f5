// Words that tell physics from everyday talk. Only words that are unambiguous themselves: an everyday word in here
// would vouch for the next one.

/** The talk is of physics. */
export const aboutPhysics: readonly string[] = [
	'physics', 'physicist', 'physicists', 'quantum', 'particle', 'particles', 'electron', 'electrons', 'photon', 'photons', 'proton',
	'protons', 'neutron', 'neutrons', 'relativity', 'spacetime', 'molecule', 'molecules', 'thermodynamics', 'thermodynamic', 'entropy', 'cosmology', 'black hole', 'black holes', 'Einstein',
	'Hawking', 'Feynman',
	'物理', '量子', '粒子', '电子', '光子', '质子', '中子', '相对论', '时空', '分子', '原子', '热力学', '熵', '宇宙学', '黑洞',
	'爱因斯坦', '霍金', '费曼',
];

/** The talk is of gases, heat and the machines that run on it. */
export const aboutHeat: readonly string[] = [
	'ideal gas', 'gas law', 'thermodynamics', 'thermodynamic', 'molecule', 'molecules', 'entropy', 'statistical mechanics',
	'statistical physics', 'steam engine', 'thermometer', 'barometer', 'Boltzmann', 'kelvin', 'Carnot',
	'理想气体', '气体', '热力学', '分子', '熵', '统计力学', '统计物理', '蒸汽机', '温度计', '气压计', '玻尔兹曼', '开尔文', '卡诺',
];

/** The talk is of the universe and its gravity. */
export const aboutTheCosmos: readonly string[] = [
	'cosmology', 'cosmologist', 'cosmologists', 'cosmic', 'Big Bang', 'universe', 'galaxy', 'galaxies', 'dark energy', 'relativity',
	'black hole', 'black holes', 'astronomer', 'astronomers', 'astrophysics', 'telescope', 'Guth', 'Hawking', 'Penrose',
	'宇宙', '大爆炸', '星系', '暗能量', '相对论', '黑洞', '天文', '天体', '望远镜', '霍金', '彭罗斯',
];

/** The talk is of quantum things. */
export const aboutQuanta: readonly string[] = [
	'quantum', 'qubit', 'qubits', 'electron', 'electrons', 'photon', 'photons', 'boson', 'bosons', 'fermion', 'fermions', 'Schrödinger', 'Heisenberg', 'Bohr', 'Dirac', 'Pauli',
	'entanglement', 'wave function', 'wavefunction', 'particle physics', 'quark', 'quarks',
	'量子', '电子', '光子', '玻色子', '费米子', '薛定谔', '海森堡', '玻尔', '狄拉克', '泡利', '纠缠', '波函数', '粒子', '夸克',
];
