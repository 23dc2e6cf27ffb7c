"""What the sections of the pages say around their tables, by language; fields in {} are filled in by the programs."""

MEMORY = {
    "en": """\
## In memory

Measured {when} by `benchmarks/run.py`: whole processes (start, read, fill, D8, accumulation, 1,000 paths), in turn.
py-richdem, pysheds and overflow have no paths: they do less. overflow goes from file to file in one tile; that it
compiles itself anew in each process is not counted, with the others it happens once. The settings of the peers are
ours, not tuned. `stress` is full of pits, and a third of it lies below the level of its depressions; `smooth` has
fewer.

{machine}. {versions}
{left_out}
Where the largest accumulations differ, it is not by less work. On the made reliefs it is the edge: most agree to
0.01 %; whitebox-workflows fills cells at the edge that could drain out (in a relief as `1000_smooth`, heights not
rounded, 4,650 cells in 90 places, all at the edge, up to 30 m above the least fill), so its largest basin has up to
1 % more. On SRTM it is equal heights: metres are whole, and on a plain or a lake, where many ways are as steep,
each tool chooses its own. With random centimetres added to `srtm1_chu`, ours, py-richdem, pyflwdir and
whitebox-workflows give 3,723,201 to 3,725,551, 0.06 % apart; to `srtm3_issykkul` with its voids closed, 2,199,023
to 2,200,581, but py-richdem 2,013,302: it warns that the slopes it lays over depressions rise above their banks.
Voids are outlets for the peers, ours bridges them: 0.6 % there. TopoToolbox adds up in float32, exact to 16.8
million. Paths of pyflwdir and GRASS are longer: they cross depressions in the order in which the search met the
cells, not by the shortest way.

### Ours / theirs in processor time

Medians of pairs of runs in turn. Goals are for reliefs of nine million cells and more, and for py-richdem 1.0 from
one million on; bold type misses its goal.

{by_processor}

### Ours / theirs by the clock

Ours and whitebox-workflows use both cores, and lose more than the others where these are not free.

{by_clock}
""",
    "ru": """\
## В памяти

Измерено {when} `benchmarks/run.py`, целыми процессами: запуск, чтение, заполнение, D8, накопление, 1000 путей,
поочерёдно. py-richdem, pysheds и overflow путей не строят, то есть делают меньше. overflow работает из файла в файл
одним тайлом; то, что он компилирует себя заново в каждом процессе, не считается. Настройки других программ — наши,
не подобранные. Здесь отношения времени модуля к времени других программ, медианы пар прогонов; сами времена,
память, версии и причины, по которым расходятся наибольшие накопления, — на английской странице.

### Время процессора, модуль / другая программа

Цели — для рельефов от 9 млн ячеек, для py-richdem 1,0 от миллиона; полужирным выделены недостигнутые.

{by_processor}

### Время по часам, модуль / другая программа

Модуль и whitebox-workflows используют оба ядра и теряют больше других, когда те заняты.

{by_clock}
""",
}

TILES = {
    "en": """\
## In tiles

Measured {when} by `benchmarks/tiled.py`: whole processes that read a relief and write directions and accumulation
to files, in turn. Ours also write the area in km², in tiles with overviews; r.terraflow also the filled relief,
basins and wetness. The import into GRASS counts. overflow goes without the compiling it does in each process, which
is in its peak of memory, in tiles of 1,024 x 1,024 cells, the side that ours takes. Memory given to ours in tiles,
to r.terraflow and to r.watershed -m: {memory_mb} MB; ours in memory and overflow have no such setting. Peak disk is
what a tool's folder held, results included.

{machine}. {versions}

RichDEM's programs for tiles are in no package that an index has, and what PyPI has of MIDAS (MEFA) is an interface
that asks for its program; so neither takes part. overflow 0.5.0 without tiles does not end (it takes a flag for the
first number of its labels) or divides by zero, so `run.py` gives it one tile over all.
{left_out}
### Ours in tiles / theirs in processor time, {cores} cores

Medians of pairs of runs in turn. Goals are for nine million cells and more; bold type misses its goal.

{by_processor}

### Ours in tiles / theirs by the clock, {cores} cores

{by_clock}

### What a cell costs

Nanoseconds per cell, medians; tiles / memory is the median of pairs. Goals: in processor time {times} and
{pace:.0f} million cells a second of one core.

{of_cell}
""",
    "ru": """\
## По тайлам

Измерено {when} `benchmarks/tiled.py`, целыми процессами: рельеф читается из файла, направления и накопление пишутся
в файлы, поочерёдно. Модуль пишет ещё и площадь в км², по тайлам — с обзорными изображениями. Импорт в GRASS
считается, компиляция overflow в каждом процессе — нет. Памяти дано {memory_mb} МБ модулю по тайлам, r.terraflow и
r.watershed -m; у остальных такой настройки нет. Программ RichDEM для тайлов и программы MIDAS (MEFA) в хранилищах
пакетов нет. Секунды, память и диск — на английской странице.

### Время процессора, модуль по тайлам / другая программа, ядер: {cores}

Цели — для рельефов от 9 млн ячеек; полужирным выделены недостигнутые.

{by_processor}

### Время по часам, модуль по тайлам / другая программа, ядер: {cores}

{by_clock}

### Сколько стоит ячейка

Наносекунды на ячейку, медианы; тайлы / память — медиана пар. Цели, по времени процессора: {times} и {pace:.0f} млн
ячеек в секунду на ядро.

{of_cell}
""",
}
