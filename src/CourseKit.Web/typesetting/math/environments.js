// Environments of LaTeX that Temml 0.13.5 does not name, by those that look the same on a page.
import environments from "temml/src/environments.js";

const like = (name, other, args) => {
  const { handler, ...rest } = environments[other];
  environments[name] = { ...rest, numArgs: 0, handler: (context, given) => handler({ ...context, envName: other }, args ?? given) };
};

for (const star of ["", "*"]) {
  like(`flalign${star}`, `align${star}`);
  // Three columns without space between them.
  like(`eqnarray${star}`, `alignat${star}`, [{ body: [{ type: "textord", text: "2" }] }]);
}

like("displaymath", "equation*");
like("math", "equation*");
