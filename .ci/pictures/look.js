// Looks at each of the pictures, in a page that has them and Mermaid.
(async () => {
  const faults = [], main = document.querySelector("main");
  let name = "", texts = 0, charts = 0, drawings = 0;
  const fault = (what) => faults.push(`- ${name}: ${what}`);
  document.addEventListener("securitypolicyviolation", (e) => faults.push(`- ${name}: the policy keeps ${e.violatedDirective} ${e.sample} from working`));

  const isIn = (a, b) => a.left >= b.left && a.right <= b.right && a.top >= b.top && a.bottom <= b.bottom;
  const meets = (a, b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

  const look = (svg) => {
    const parsed = new DOMParser().parseFromString(svg, "image/svg+xml");
    if (parsed.querySelector("parsererror")) return fault(parsed.querySelector("parsererror").textContent);
    main.innerHTML = svg;
    const root = main.firstElementChild;
    if (main.children.length !== 1 || main.querySelectorAll("*").length !== parsed.querySelectorAll("*").length)
      return fault("as a part of a page it is not the same");
    const page = root.getBoundingClientRect();
    if (page.width !== Number(root.getAttribute("width"))) fault(`it is ${page.width} wide`);
    const boxes = [...root.querySelectorAll("rect[rx]")].map((r) => r.getBoundingClientRect());
    for (const text of root.querySelectorAll("text")) {
      const at = text.getBoundingClientRect();
      texts++;
      if (!isIn(at, page)) fault(`off the page: ${text.textContent}`);
      for (const box of boxes)
        if (meets(at, box) && !isIn({ left: at.left, right: at.right, top: at.top + 3, bottom: at.bottom - 3 }, box)) fault(`out of its box: ${text.textContent}`);
    }
    for (const [i, box] of boxes.entries())
      for (const other of boxes.slice(0, i))
        if (meets(box, other) && !isIn(box, other) && !isIn(other, box)) fault("a box over another");
    drawings++;
  };

  for (const picture of pictures) {
    name = picture.name;
    if (name.endsWith(".svg")) {
      look(picture.text);
      await new Promise((done) => setTimeout(done)); // for what the policy reports
      continue;
    }
    try {
      const { diagramType } = await mermaid.parse(picture.text);
      if (!/^(flowchart|gantt)/.test(diagramType)) fault(`Mermaid takes it for ${diagramType}`);
      charts++;
    } catch (e) {
      fault(e.message);
    }
  }
  name = "a text that is none";
  if (await mermaid.parse("flowchart TD\n  a --> ]", { suppressErrors: true })) fault("Mermaid takes it");
  await new Promise((done) => setTimeout(done, 100)); // for what is reported late
  if (!charts || !drawings || !texts || styles !== 1) fault("nothing was looked at");
  document.querySelector("pre").textContent = ["", "FOUND", ...faults, `+ ${charts} charts that Mermaid parses, ${drawings} drawings with ${texts} lines of text within their boxes`, "END", ""].join("\n");
})();
