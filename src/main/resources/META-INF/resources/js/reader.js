// The reading page: quoted words come into view, #L120 shows line 120 wherever it stands, the contents say where one is.

const cited = document.getElementById("cited");
const contents = document.querySelector(".contents details");
const wide = window.matchMedia("(min-width: 60.01rem)");

// The narrowest part that holds the line: a table row before its table.
function partOf(line) {
  const holders = [...document.querySelectorAll("[data-first]")].filter(
    ({ dataset }) => Number(dataset.first) <= line && line <= Number(dataset.last),
  );
  return holders.at(-1);
}

function showLine() {
  document.querySelectorAll(".here").forEach((shown) => shown.classList.remove("here"));
  const line = Number(location.hash.match(/^#L(\d+)$/)?.[1]);
  const part = line ? partOf(line) : null;
  if (!part) return;
  part.classList.add("here");
  part.scrollIntoView({ block: "center" });
}

function follow() {
  const links = new Map(
    [...contents.querySelectorAll("a")].map((link) => [document.getElementById(link.hash.slice(1)), link]),
  );
  const seen = new IntersectionObserver(
    (entries) => {
      const passed = entries.filter(({ isIntersecting }) => isIntersecting).at(-1);
      if (!passed) return;
      links.forEach((link) => link.removeAttribute("aria-current"));
      links.get(passed.target).setAttribute("aria-current", "location");
    },
    { rootMargin: "0px 0px -70% 0px" },
  );
  links.forEach((link, part) => part && seen.observe(part));
}

if (contents) {
  contents.open = wide.matches;
  wide.addEventListener("change", () => (contents.open = wide.matches));
  contents.addEventListener("click", ({ target }) => {
    if (target.closest("a") && !wide.matches) contents.open = false;
  });
  follow();
}
showLine();
// after the line, since the words may stand in the middle of a long paragraph
cited?.scrollIntoView({ block: "center" });
window.addEventListener("hashchange", showLine);
