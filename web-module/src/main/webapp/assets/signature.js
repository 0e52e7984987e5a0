/* A field to sign in: lines on a canvas, written as a picture into a hidden field when the form is sent. */
(() => {
  "use strict";

  const attach = (pad) => {
    const canvas = pad.querySelector("canvas");
    const message = pad.querySelector("[role=alert]");
    const form = pad.closest("form");
    const field = form.querySelector(`input[type=hidden][id$="${pad.dataset.signature}"]`);
    const pen = canvas.getContext("2d");
    let drawing = null;
    let inked = false;

    const wipe = () => {
      pen.fillStyle = "#ffffff";
      pen.fillRect(0, 0, canvas.width, canvas.height);
      pen.strokeStyle = "#10213a";
      pen.fillStyle = "#10213a";
      pen.lineWidth = 4;
      pen.lineCap = "round";
      pen.lineJoin = "round";
      inked = false;
      field.value = "";
    };

    const place = (event) => {
      const area = canvas.getBoundingClientRect();
      return [(event.clientX - area.left) / area.width * canvas.width,
        (event.clientY - area.top) / area.height * canvas.height];
    };

    const line = (from, to) => {
      pen.beginPath();
      pen.moveTo(...from);
      pen.lineTo(...to);
      pen.stroke();
      inked = true;
      message.textContent = "";
    };

    canvas.addEventListener("pointerdown", (event) => {
      if (event.button !== 0) {
        return;
      }
      event.preventDefault();
      canvas.setPointerCapture(event.pointerId);
      drawing = place(event);
      line(drawing, drawing);
    });
    canvas.addEventListener("pointermove", (event) => {
      if (drawing) {
        const to = place(event);
        line(drawing, to);
        drawing = to;
      }
    });
    const end = () => { drawing = null; };
    canvas.addEventListener("pointerup", end);
    canvas.addEventListener("pointercancel", end);
    pad.querySelector("[data-wipe]").addEventListener("click", () => {
      wipe();
      canvas.focus();
    });
    form.addEventListener("submit", (event) => {
      if (!inked) {
        event.preventDefault();
        event.stopImmediatePropagation();
        message.textContent = pad.dataset.empty;
        canvas.focus();
        return;
      }
      field.value = canvas.toDataURL("image/png");
    }, true);
    wipe();
  };

  document.querySelectorAll("[data-signature]").forEach(attach);
})();
