"use strict";
(() => {
  const form = document.getElementById("filter");
  if (!form) return;
  const questions = [...document.querySelectorAll(".question")];
  const words = new Map(questions.map((question) => [question, question.textContent.toLowerCase()]));
  const apply = () => {
    const wanted = new FormData(form);
    const fits = (question, field) => !wanted.get(field) || question.dataset[field] === wanted.get(field);
    const text = wanted.get("text").trim().toLowerCase();
    let shown = 0;
    for (const question of questions) {
      const visible = ["set", "type", "verdict"].every((field) => fits(question, field)) && words.get(question).includes(text);
      question.hidden = !visible;
      shown += visible ? 1 : 0;
    }
    document.getElementById("count").textContent = `${shown} / ${questions.length}`;
  };
  form.addEventListener("input", apply);
  form.addEventListener("submit", (event) => event.preventDefault());
  apply();
})();
