(function () {
  'use strict';
  var each = function (list, action) { Array.prototype.forEach.call(list, action); };

  // --- Tables that sort: the headings become buttons, since without this script they would do nothing.
  var collator = new Intl.Collator('en', {numeric: true});
  function key(row, place) {
    var cell = row.cells[place];
    return cell.hasAttribute('data-s') ? cell.getAttribute('data-s') : cell.textContent.trim();
  }
  function sort(table, head, place) {
    var down = head.getAttribute('aria-sort') === 'ascending';
    var number = head.getAttribute('data-sort') === 'number';
    var body = table.tBodies[0];
    var rows = Array.prototype.map.call(body.rows, function (row) {
      var text = key(row, place);
      return {row: row, key: number ? parseFloat(text.replace(/,/g, '').replace('−', '-')) : text};
    });
    rows.sort(function (a, b) {
      if (number) {
        var none = isNaN(a.key) - isNaN(b.key);
        return none || (isNaN(a.key) ? 0 : down ? b.key - a.key : a.key - b.key);
      }
      return down ? collator.compare(b.key, a.key) : collator.compare(a.key, b.key);
    });
    each(table.tHead.rows[0].cells, function (other) { other.removeAttribute('aria-sort'); });
    head.setAttribute('aria-sort', down ? 'descending' : 'ascending');
    rows.forEach(function (entry) { body.appendChild(entry.row); });
  }
  each(document.querySelectorAll('table.sortable'), function (table) {
    each(table.tHead.rows[0].cells, function (head, place) {
      var button = document.createElement('button');
      button.type = 'button';
      while (head.firstChild) { button.appendChild(head.firstChild); }
      head.appendChild(button);
      button.addEventListener('click', function () { sort(table, head, place); });
    });
  });

  // --- Tables that filter.
  each(document.querySelectorAll('.filtered'), function (area) {
    var form = area.querySelector('.controls');
    var find = form.querySelector('[data-find]');
    var select = form.querySelector('select');
    var status = form.querySelector('output');
    var rows = area.querySelector('tbody').rows;
    function apply() {
      var words = find.value.toLowerCase().split(/\s+/).filter(Boolean);
      var by = select ? select.getAttribute('data-by') : '';
      var shown = 0;
      each(rows, function (row) {
        var text = row.textContent.toLowerCase();
        var fits = words.every(function (word) { return text.indexOf(word) >= 0; })
            && (!select || !select.value || row.getAttribute('data-' + by) === select.value);
        row.hidden = !fits;
        shown += fits ? 1 : 0;
      });
      status.textContent = shown === rows.length ? rows.length + ' rows' : shown + ' of ' + rows.length + ' rows';
    }
    form.hidden = false;
    find.addEventListener('input', apply);
    if (select) { select.addEventListener('change', apply); }
    apply();
  });

  // --- Charts: drawn from the table below each, so that there is one source. Colours are the page's, so that they follow
  // its scheme and the printer by themselves.
  function tip(months, names) {
    return function (items) {
      var month = months[items[0].dataIndex];
      var box = document.createElement('div');
      var title = document.createElement('b');
      box.className = 'tip';
      title.textContent = month.month + (month.ahead ? ' (outlook)' : '') + ': ' + month.text;
      box.appendChild(title);
      var table = document.createElement('table');
      month.points.forEach(function (points, i) {
        var row = table.insertRow();
        row.insertCell().textContent = names[i];
        row.insertCell().textContent = points;
      });
      box.appendChild(table);
      return box;
    };
  }
  function read(chart) {
    var table = document.getElementById(chart.getAttribute('data-table'));
    var figures = table.parentNode.querySelector('details.figures table');
    var points = {};
    each(figures.tBodies[0].rows, function (row) {
      points[row.cells[0].textContent.slice(0, 7)] = Array.prototype.slice.call(row.cells, 1, -1)
          .map(function (cell) { return cell.textContent; });
    });
    var months = Array.prototype.map.call(table.querySelectorAll('[data-month]'), function (row) {
      var month = row.getAttribute('data-month');
      return {month: month, score: +row.getAttribute('data-score'), text: row.cells[1].textContent, points: points[month],
        ahead: !!row.getAttribute('data-ahead'), worst: row.getAttribute('data-worst')};
    });
    months.sort(function (a, b) { return a.month < b.month ? -1 : 1; });
    return {months: months, names: Array.prototype.slice.call(figures.tHead.rows[0].cells, 1, -1)
        .map(function (cell) { return cell.textContent; })};
  }
  function draw(chart) {
    var data = read(chart);
    var months = data.months;
    var last = months.length - 1;
    while (last > 0 && months[last].ahead) { last--; }
    var marks = Array.prototype.map.call(chart.querySelectorAll('[data-mark]'), function (mark) {
      return {yAxis: +mark.getAttribute('data-mark').replace(/,/g, ''), name: mark.textContent};
    });
    var text = {color: 'var(--muted)', fontSize: 12};
    var place = document.createElement('div');
    place.style.width = '100%';
    place.style.height = '100%';
    chart.textContent = '';
    chart.appendChild(place);
    var drawn = echarts.init(place, null, {renderer: 'svg'});
    var edge = months.length - 1;
    drawn.setOption({
      animation: false,
      textStyle: {fontFamily: 'system-ui, sans-serif'},
      grid: {left: 8, right: 14, top: 26, bottom: 4, containLabel: true},
      tooltip: {trigger: 'axis', confine: true, formatter: tip(months, data.names), backgroundColor: 'var(--card)',
        borderColor: 'var(--line)', textStyle: {color: 'var(--ink)'}, axisPointer: {type: 'line', lineStyle: {color: 'var(--muted)'}}},
      xAxis: {type: 'category', boundaryGap: false, data: months.map(function (month) { return month.month; }),
        axisLabel: Object.assign({alignMaxLabel: 'right', alignMinLabel: 'left'}, text),
        axisTick: {lineStyle: {color: 'var(--line)'}}, axisLine: {lineStyle: {color: 'var(--muted)'}}},
      yAxis: {type: 'value', min: 0, max: +chart.getAttribute('data-maximum').replace(/,/g, ''), axisLabel: text,
        splitLine: {lineStyle: {color: 'var(--line)'}}},
      series: [{
        type: 'line', name: 'Score', symbol: 'circle', symbolSize: 7, showSymbol: true, showAllSymbol: true,
        lineStyle: {color: 'var(--accent)', width: 3}, itemStyle: {color: 'var(--accent)'}, emphasis: {disabled: true},
        areaStyle: {color: 'var(--accent)', opacity: 0.1},
        data: months.map(function (month, i) {
          if (month.ahead) { return null; }
          var item = {value: month.score};
          if (month.worst) {
            item.symbol = 'triangle';
            item.symbolRotate = 180;
            item.symbolSize = 13;
            item.itemStyle = {color: 'var(--down)'};
            item.label = {show: true, position: 'bottom', distance: 8, color: 'var(--down)', fontSize: 12, fontWeight: 'bold', formatter: month.worst};
          }
          if (i === last) {
            item.symbolSize = 11;
            item.label = {show: true, position: 'top', align: last === edge ? 'right' : 'center', distance: 9, color: 'var(--ink)', fontSize: 13, fontWeight: 'bold', formatter: month.text, backgroundColor: 'var(--card)', padding: [2, 4]};
          }
          return item;
        }),
        markLine: {silent: true, symbol: 'none', animation: false,
          lineStyle: {color: 'var(--ink)', type: [6, 4], width: 1.25},
          label: {position: 'insideStartTop', color: 'var(--ink)', fontSize: 12,
            formatter: function (mark) { return mark.name + ' ' + mark.value; }},
          data: marks}
      }, {
        type: 'line', name: 'Outlook', symbol: 'emptyDiamond', symbolSize: 9, showSymbol: true, showAllSymbol: true,
        lineStyle: {color: 'var(--muted)', width: 2.5, type: [3, 5]}, itemStyle: {color: 'var(--muted)', borderWidth: 2}, emphasis: {disabled: true},
        data: months.map(function (month, i) {
          if (i < last || last === edge) { return null; }
          if (i === last) { return {value: month.score, symbol: 'none'}; }
          return i === edge
            ? {value: month.score, label: {show: true, position: 'bottom', distance: 9, align: 'right', backgroundColor: 'var(--card)', padding: [1, 3], color: 'var(--ink)', fontSize: 13, fontWeight: 'bold', formatter: month.text, backgroundColor: 'var(--card)', padding: [2, 4]}}
            : month.score;
        }),
        markArea: last === edge ? undefined : {silent: true, itemStyle: {color: 'var(--muted)', opacity: 0.09},
          label: {position: 'insideTop', color: 'var(--muted)', fontSize: 12, formatter: 'outlook'},
          data: [[{xAxis: months[last].month, name: 'outlook'}, {xAxis: months[edge].month}]]}
      }]
    });
    chart.drawn = drawn;
    var svg = place.querySelector('svg');
    svg.setAttribute('aria-hidden', 'true');
    svg.setAttribute('focusable', 'false');
  }
  var charts = document.querySelectorAll('.chart');
  function drawOnce(chart) { if (!chart.drawn) { draw(chart); } }
  if (typeof echarts === 'undefined') {
    document.documentElement.classList.add('no-chart');
  } else if (charts.length < 4 || typeof IntersectionObserver === 'undefined') {
    each(charts, drawOnce);
  } else {
    var seen = new IntersectionObserver(function (entries) {
      entries.forEach(function (entry) { if (entry.isIntersecting) { drawOnce(entry.target); } });
    }, {rootMargin: '600px'});
    each(charts, function (chart) { seen.observe(chart); });
  }
  var waiting;
  window.addEventListener('resize', function () {
    clearTimeout(waiting);
    waiting = setTimeout(function () { each(charts, function (chart) { if (chart.drawn) { chart.drawn.resize(); } }); }, 100);
  });

  // --- On paper: charts as wide as the page, and the tables that are folded away; of the evidence, what the reader has opened.
  var opened = [];
  window.addEventListener('beforeprint', function () {
    each(charts, function (chart) {
      if (typeof echarts !== 'undefined') {
        drawOnce(chart);
        chart.drawn.resize({width: 700, height: 300});
      }
    });
    var single = document.querySelectorAll('article.partner').length === 1;
    each(document.querySelectorAll('details:not(.licence)'), function (details) {
      if (single && !details.open && !details.classList.contains('evidence')) {
        details.open = true;
        opened.push(details);
      }
    });
  });
  window.addEventListener('afterprint', function () {
    opened.forEach(function (details) { details.open = false; });
    opened = [];
    each(charts, function (chart) { if (chart.drawn) { chart.drawn.resize({width: 'auto', height: 'auto'}); } });
  });
}());
