// A slider beside each number field that has one: whichever is moved, the other follows. Without script only the field.
for (const slider of document.querySelectorAll('input[type=range][data-for]')) {
  const field = document.getElementById(slider.dataset.for);
  slider.hidden = false;
  slider.addEventListener('input', () => { field.value = slider.value; });
  field.addEventListener('input', () => { slider.value = field.value; });
}
