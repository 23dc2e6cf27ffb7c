<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en">
<context>
    <name>tailings</name>
    <message>
        <location filename="../archives.py"/>
        <source>{input}: {path} would unpack to {size} MB, far more than a table holds, and fill the memory. Check that it is the right file, or cut it into parts.</source>
        <translation>{input}: {path} распакуется в {size} МБ — намного больше, чем бывает в таблице, — и займёт всю память. Проверьте, тот ли это файл, или разделите его на части.</translation>
    </message>
    <message>
        <location filename="../basin/analysis.py"/>
        <source>Point {id} has no path: {reason}. Give a point on cells with a height.</source>
        <translation>У точки {id} нет пути: {reason}. Задайте точку на ячейках с высотой.</translation>
    </message>
    <message>
        <location filename="../basin/analysis.py"/>
        <source>Sinks are marked as directions are found: give them to {function} instead.</source>
        <translation>Впадины отмечаются при расчёте направлений: задайте их в {function}.</translation>
    </message>
    <message>
        <location filename="../basin/analysis.py"/>
        <source>Sinks are marked as directions are found: give them to flow_directions instead.</source>
        <translation>Бессточные места отмечаются при поиске направлений: передайте их в flow_directions.</translation>
    </message>
    <message>
        <location filename="../basin/analysis.py"/>
        <source>The table of points has no columns lon and lat (or x and y); it has {names}. Rename them.</source>
        <translation>В таблице точек нет столбцов lon и lat (или x и y); в ней есть {names}. Переименуйте их.</translation>
    </message>
    <message>
        <location filename="../basin/analysis.py"/>
        <source>Layer {path} has no field {field} with countries; its fields are {names}. Name the field of the codes.</source>
        <translation>В слое {path} нет поля {field} со странами; его поля: {names}. Укажите поле с кодами.</translation>
    </message>
    <message>
        <location filename="../basin/grid/codings.py"/>
        <source>Directions {path}: rows from {row} on cannot be read.</source>
        <translation>Направления {path}: строки начиная с {row} не читаются.</translation>
    </message>
    <message>
        <location filename="../basin/grid/codings.py"/>
        <location filename="../basin/grid/direction_file.py"/>
        <source>Directions {path}: there is no direction in it, only no-data.</source>
        <translation>Направления {path}: нет ни одного направления, только ячейки без данных.</translation>
    </message>
    <message>
        <location filename="../basin/grid/codings.py"/>
        <source>Flow directions cannot be written to {path}: {error}</source>
        <translation>Направления стока не записываются в {path}: {error}</translation>
    </message>
    <message>
        <location filename="../basin/grid/codings.py"/>
        <source>Directions {path}: the codings {codings} fit equally. Say which one it is.</source>
        <translation>Направления {path}: кодировки {codings} подходят одинаково. Укажите, какая это.</translation>
    </message>
    <message>
        <location filename="../basin/grid/codings.py"/>
        <source>Directions {path}: {count} cells hold no code of the coding {coding}; the first is no whole number in row {row}, column {column} (x {x:g}, y {y:g}). Choose the coding the raster was made with, or mend the raster.</source>
        <translation>Направления {path}: ячеек, не содержащих кодов кодировки {coding}: {count}; первая — не целое число, строка {row}, столбец {column} (x {x:g}, y {y:g}). Выберите кодировку, в которой создан растр, или исправьте растр.</translation>
    </message>
    <message>
        <location filename="../basin/grid/codings.py"/>
        <source>Directions {path}: {count} cells hold no code of the coding {coding}; the first is {code} in row {row}, column {column} (x {x:g}, y {y:g}). Choose the coding the raster was made with, or mend the raster.</source>
        <translation>Направления {path}: ячеек, не содержащих кодов кодировки {coding}: {count}; первая — {code}, строка {row}, столбец {column} (x {x:g}, y {y:g}). Выберите кодировку, в которой создан растр, или исправьте растр.</translation>
    </message>
    <message>
        <location filename="../basin/grid/drained_file.py"/>
        <source>Raster {path} has {rows} x {columns} cells from {left:.10g}, {top:.10g} on; the flow directions have {own_rows} x {own_columns} from {own_left:.10g}, {own_top:.10g} on, or another coordinate system.</source>
        <translation>Растр {path}: {rows} x {columns} ячеек от {left:.10g}, {top:.10g}; у направлений стока {own_rows} x {own_columns} от {own_left:.10g}, {own_top:.10g} или другая система координат.</translation>
    </message>
    <message>
        <location filename="../basin/grid/drained_file.py"/>
        <location filename="../basin/grid/sampling.py"/>
        <location filename="../consequence/windows.py"/>
        <source>Raster {name}: rows from {row} on cannot be read: {error}</source>
        <translation>Растр {name}: строки начиная с {row} не читаются: {error}</translation>
    </message>
    <message>
        <location filename="../basin/grid/drained_file.py"/>
        <source>Raster {path} is not of the flow directions beside it: in row {row}, column {column} it tells {found:g}, and {expected:g} follows from the cells that drain there. Remove it, or write it anew with the directions.</source>
        <translation>Растр {path} не от лежащих рядом направлений стока: в строке {row}, столбце {column} в нём {found:g}, а из ячеек, сток которых приходит туда, следует {expected:g}. Уберите его или запишите заново вместе с направлениями.</translation>
    </message>
    <message>
        <location filename="../basin/grid/raster_file.py"/>
        <source>{path} is a vector layer; a raster is needed here.</source>
        <translation>{path} — векторный слой; здесь нужен растр.</translation>
    </message>
    <message>
        <location filename="../basin/grid/raster_file.py"/>
        <location filename="../consequence/simulated.py"/>
        <location filename="../open_data/mosaic.py"/>
        <source>The raster {path} cannot be opened: {error}</source>
        <translation>Растр {path} не открывается: {error}</translation>
    </message>
    <message>
        <location filename="../basin/grid/raster_file.py"/>
        <source>{path} holds several rasters; choose one of them: {names}</source>
        <translation>В {path} несколько растров; выберите один из них: {names}</translation>
    </message>
    <message>
        <location filename="../basin/grid/raster_file.py"/>
        <source>Raster {path} has {count} bands; one band of values is needed. Export the band you mean to a raster of its own (Raster &gt; Conversion &gt; Translate).</source>
        <translation>В растре {path} каналов: {count}; нужен один канал значений. Экспортируйте нужный канал в отдельный растр (Растр &gt; Преобразование &gt; Преобразовать формат).</translation>
    </message>
    <message>
        <location filename="../basin/grid/raster_file.py"/>
        <source>Raster {path} holds complex numbers; one number a cell is needed. Export its real part or its amplitude to a raster of its own.</source>
        <translation>В растре {path} комплексные числа; нужно одно число на ячейку. Экспортируйте его действительную часть или амплитуду в отдельный растр.</translation>
    </message>
    <message>
        <location filename="../basin/grid/raster_file.py"/>
        <source>Raster {path}: its position cannot be read: {error}. The file may be cut off or damaged: copy it again from where it comes from.</source>
        <translation>Растр {path}: его привязка не читается: {error}. Возможно, файл обрезан или повреждён: скопируйте его ещё раз оттуда, откуда он взят.</translation>
    </message>
    <message>
        <location filename="../basin/grid/raster_file.py"/>
        <source>Raster {path} has no coordinate system or no position. Assign its CRS first (Raster &gt; Projections &gt; Assign Projection).</source>
        <translation>У растра {path} нет системы координат или привязки. Сначала назначьте ему систему координат (Растр &gt; Проекции &gt; Назначить проекцию).</translation>
    </message>
    <message>
        <location filename="../basin/grid/raster_file.py"/>
        <source>Raster {path} is in the geocentric system {crs}, whose coordinates are distances from the middle of the Earth. Warp it to a geographic or projected one first (Raster &gt; Projections &gt; Warp).</source>
        <translation>Растр {path} в геоцентрической системе {crs}, координаты которой — расстояния от центра Земли. Сначала перепроецируйте его в географическую или спроецированную систему (Растр &gt; Проекции &gt; Деформация (перепроецирование)).</translation>
    </message>
    <message>
        <location filename="../basin/grid/raster_file.py"/>
        <source>Raster {path} is rotated or not north-up (geotransform {transform}). Warp it to a north-up raster first (Raster &gt; Projections &gt; Warp).</source>
        <translation>Растр {path} повёрнут или не ориентирован на север (геопреобразование {transform}). Сначала перепроецируйте его в растр, ориентированный на север (Растр &gt; Проекции &gt; Деформация (перепроецирование)).</translation>
    </message>
    <message>
        <location filename="../basin/grid/raster_file.py"/>
        <source>Raster {path} reaches from {south} to {north} degrees of latitude, beyond a pole: its coordinates are no degrees, or its CRS is another one. Assign the right one (Raster &gt; Projections &gt; Assign Projection).</source>
        <translation>Растр {path} простирается от {south} до {north} градусов широты, за полюс: его координаты не градусы, или его система координат другая. Назначьте верную (Растр &gt; Проекции &gt; Назначить проекцию).</translation>
    </message>
    <message>
        <location filename="../basin/grid/raster_file.py"/>
        <source>Cells of {width} x {height} have no size.</source>
        <translation>У ячеек {width} x {height} нет размера.</translation>
    </message>
    <message>
        <location filename="../basin/grid/raster_file.py"/>
        <source>{crs} is no coordinate reference system. Write it as EPSG:32643.</source>
        <translation>{crs} — не система координат. Запишите её как EPSG:32643.</translation>
    </message>
    <message>
        <location filename="../basin/grid/raster_file.py"/>
        <source>Relief {path}: {cells:,.0f} million cells need about {needed:.1f} GB of memory, {free:.1f} GB are free. Clip the relief to the region of the facilities, set a length limit, use a coarser relief, or make its flow directions first with flowdirections, for which no relief is too large, and give them as DIRECTIONS.</source>
        <translation>Рельеф {path}: для {cells:,.0f} млн ячеек нужно около {needed:.1f} ГБ памяти, свободно {free:.1f} ГБ. Обрежьте рельеф по району хвостохранилищ, задайте предел длины, возьмите более грубый рельеф или сначала постройте его направления стока инструментом flowdirections, для которого нет слишком большого рельефа, и задайте их как DIRECTIONS.</translation>
    </message>
    <message>
        <location filename="../basin/grid/raster_written.py"/>
        <location filename="../basin/tiles/written.py"/>
        <location filename="../consequence/flow_mosaic.py"/>
        <source>{path} cannot be written: {error}</source>
        <translation>{path} не удаётся записать: {error}</translation>
    </message>
    <message>
        <location filename="../basin/grid/relief.py"/>
        <source>Relief {path}: no height in it is one of land, between {lowest} and {highest} m; there are such as {value}. Convert them to metres if they are in another unit, or choose another raster.</source>
        <translation>Рельеф {path}: ни одна высота в нём не может быть высотой суши, от {lowest} до {highest} м; есть такие, как {value}. Переведите их в метры, если единица другая, или выберите другой растр.</translation>
    </message>
    <message>
        <location filename="../basin/grid/relief.py"/>
        <location filename="../basin/tiles/ground.py"/>
        <source>Relief {path}: there is no height in it, only no-data. Choose a raster (or a window of it) that has heights.</source>
        <translation>Рельеф {path}: в нём нет ни одной высоты, только ячейки без данных. Выберите растр (или его часть), где есть высоты.</translation>
    </message>
    <message>
        <location filename="../basin/grid/relief.py"/>
        <source>Raster {path} has a palette: its values are the numbers of colours or classes, not heights. Choose the relief itself; where they are heights in metres, take the palette away (Raster &gt; Conversion &gt; Translate).</source>
        <translation>У растра {path} палитра: его значения — номера цветов или классов, а не высоты. Выберите сам рельеф; если это высоты в метрах, уберите палитру (Растр &gt; Преобразование &gt; Преобразовать формат).</translation>
    </message>
    <message>
        <location filename="../basin/grid/relief.py"/>
        <source>Relief {path}: its heights are in feet ({unit}). Convert them to metres first, for example with the raster calculator (height * 0.3048).</source>
        <translation>Рельеф {path}: высоты в футах ({unit}). Сначала переведите их в метры, например калькулятором растров (высота * 0.3048).</translation>
    </message>
    <message>
        <location filename="../basin/grid/relief.py"/>
        <source>Relief {path}: its heights are in {unit}, not in metres. Convert them first, for example with the raster calculator (height * {factor}).</source>
        <translation>Рельеф {path}: высоты в единицах {unit}, а не в метрах. Сначала переведите их, например калькулятором растров (высота * {factor}).</translation>
    </message>
    <message>
        <location filename="../basin/grid/relief.py"/>
        <source>Relief {path}: rows from {row} on cannot be read: {error}</source>
        <translation>Рельеф {path}: строки начиная с {row} не читаются: {error}</translation>
    </message>
    <message>
        <location filename="../basin/paths/flow_tree.py"/>
        <source>The flow directions run in a loop of {length} cells through row {row}, column {column}. Check that the coding of the directions is the right one, or make them anew from a relief.</source>
        <translation>Направления стока образуют замкнутую цепь из {length} ячеек через строку {row}, столбец {column}. Проверьте, верна ли кодировка направлений, или постройте их заново по рельефу.</translation>
    </message>
    <message>
        <location filename="../basin/paths/pointers.py"/>
        <source>Layer {layer}, row {row}: field {field} is empty. Fill it, or leave the row out.</source>
        <translation>Слой {layer}, строка {row}: поле {field} пусто. Заполните его или исключите строку.</translation>
    </message>
    <message>
        <location filename="../basin/paths/pointers.py"/>
        <source>Layer {layer}, field {field}: {name} stands in rows {first} and {second}. Identifiers must be unique: join the features, or choose another field.</source>
        <translation>Слой {layer}, поле {field}: {name} стоит в строках {first} и {second}. Идентификаторы не должны повторяться: объедините объекты или выберите другое поле.</translation>
    </message>
    <message>
        <location filename="../basin/paths/pointers.py"/>
        <source>Layer {layer}: {what} runs in a loop, {members}. Water cannot: correct these features.</source>
        <translation>Слой {layer}: {what} — замкнутая цепь, {members}. Вода так течь не может: исправьте эти объекты.</translation>
    </message>
    <message>
        <location filename="../basin/paths/tiled_terrain.py"/>
        <source>Relief {relief} ({rows} x {columns} cells) and flow directions {directions} ({own_rows} x {own_columns}) have other cells, or other coordinate systems. Give the relief that the directions were made from, or make them anew from this one.</source>
        <translation>У рельефа {relief} ({rows} x {columns} ячеек) и направлений стока {directions} ({own_rows} x {own_columns}) разные ячейки или системы координат. Задайте рельеф, по которому построены направления, или постройте их заново по этому.</translation>
    </message>
    <message>
        <location filename="../basin/routing/accumulation.py"/>
        <location filename="../basin/routing/catchments_in_tiles.py"/>
        <source>The flow directions run in a circle: {count:,} cells never reach an end, the first at row {row}, column {column} (from 0). Make them anew from the relief.</source>
        <translation>Направления стока идут по кругу: ячеек, которые никогда не достигают конца: {count:,}, первая — строка {row}, столбец {column} (счёт от 0). Постройте их заново по рельефу.</translation>
    </message>
    <message>
        <location filename="../basin/routing/burning.py"/>
        <source>The depth to cut rivers in must be above 0 m; it is {depth}.</source>
        <translation>Глубина врезки рек должна быть больше 0 м; задано {depth}.</translation>
    </message>
    <message>
        <location filename="../basin/routing/catchment.py"/>
        <source>The flow directions run in a loop through facilities. Make them anew from a relief.</source>
        <translation>Направления стока идут по кругу через хвостохранилища. Постройте их заново по рельефу.</translation>
    </message>
    <message>
        <location filename="../basin/routing/directions.py"/>
        <source>The relief has {rows} x {columns} cells; at most {most:,} can be routed at once. Clip it to the region of the facilities or use a coarser relief.</source>
        <translation>В рельефе {rows} x {columns} ячеек; за один раз сток определяется не более чем для {most:,}. Обрежьте его по району хвостохранилищ или возьмите более грубый рельеф.</translation>
    </message>
    <message>
        <location filename="../basin/shapes/polygon_file.py"/>
        <source>The layer {path} cannot be opened: {error}</source>
        <translation>Слой {path} не открывается: {error}</translation>
    </message>
    <message>
        <location filename="../basin/shapes/polygon_file.py"/>
        <source>Layer {path} has no coordinate reference system. Set it in the layer's properties.</source>
        <translation>У слоя {path} нет системы координат. Задайте её в свойствах слоя.</translation>
    </message>
    <message>
        <location filename="../basin/tiles/cluster.py"/>
        <source>what it writes there does not come here</source>
        <translation>то, что он там пишет, сюда не попадает</translation>
    </message>
    <message>
        <location filename="../basin/tiles/cluster.py"/>
        <source>it may use {share:.0f} % of {limit:.2f} GB of memory, and takes {needed:.2f} GB for {threads} tiles at once. Start it with {option}, or with more memory, or give the run less (MEMORY_GB): then tiles are smaller.</source>
        <translation>он может занимать {share:.0f} % из {limit:.2f} ГБ памяти, а частям, которых он берёт сразу {threads}, нужно {needed:.2f} ГБ. Запустите его с {option} или с большей памятью, либо дайте расчёту меньше (MEMORY_GB): тогда части мельче.</translation>
    </message>
    <message>
        <location filename="../basin/tiles/cluster.py"/>
        <source>it runs on another system ({theirs}) than this run ({ours}). Use one for all machines.</source>
        <translation>он работает в другой системе ({theirs}), чем этот расчёт ({ours}). Возьмите одну для всех машин.</translation>
    </message>
    <message>
        <location filename="../basin/tiles/cluster.py"/>
        <source>it has dask {theirs}, this run has {ours}. Install the same version on all machines.</source>
        <translation>у него dask {theirs}, у этого расчёта {ours}. Установите на всех машинах одну версию.</translation>
    </message>
    <message>
        <location filename="../basin/tiles/cluster.py"/>
        <source>it has another version of the plugin ({theirs}) than this run ({ours}): they might find different ways. Give all machines the same folder that holds tailings_plugin on PYTHONPATH, and start the worker again.</source>
        <translation>у него другая версия модуля ({theirs}), чем у этого расчёта ({ours}): они могли бы найти разные пути. Дайте всем машинам в PYTHONPATH одну и ту же папку, в которой лежит tailings_plugin, и запустите исполнителя снова.</translation>
    </message>
    <message>
        <location filename="../basin/tiles/cluster.py"/>
        <source>it cannot import {module}: {error}. Workers need numpy, GDAL for Python (osgeo), dask, and the folder that holds tailings_plugin on PYTHONPATH. Mend that, and start the worker again.</source>
        <translation>он не может загрузить {module}: {error}. Исполнителям нужны numpy, GDAL для Python (osgeo), dask и в PYTHONPATH папка, в которой лежит tailings_plugin. Исправьте это и запустите исполнителя снова.</translation>
    </message>
    <message>
        <location filename="../basin/tiles/files.py"/>
        <source>{path} is there already. Move it away, or choose another folder.</source>
        <translation>{path} уже есть. Уберите этот файл или выберите другую папку.</translation>
    </message>
    <message>
        <location filename="../basin/tiles/plan.py"/>
        <source>{given:.2f} GB of memory are too few for one tile of this relief: with what must be known of all tiles it needs {needed:.2f} GB. Give more (MEMORY_GB), or use a coarser relief.</source>
        <translation>{given:.2f} ГБ памяти мало для одной части этого рельефа: вместе с тем, что нужно знать обо всех частях, требуется {needed:.2f} ГБ. Дайте больше (MEMORY_GB) или возьмите более грубый рельеф.</translation>
    </message>
    <message>
        <location filename="../basin/tiles/plan.py"/>
        <source>The work on tiles needs up to {needed:.1f} GB on the disk of {folder}, of which {free:.1f} GB are free. Make room, or write to another disk.</source>
        <translation>Работе по частям нужно до {needed:.1f} ГБ на диске папки {folder}, свободно {free:.1f} ГБ. Освободите место или пишите на другой диск.</translation>
    </message>
    <message>
        <location filename="../basin/tiles/scheduler.py"/>
        <source>Work on several machines (scheduler {address}) needs dask.distributed, which this Python has not: install it ({command}), in the version of the workers. Without a scheduler nothing is needed.</source>
        <translation>Для работы на нескольких машинах (планировщик {address}) нужен dask.distributed, которого у этого Python нет: установите его ({command}) той же версии, что у исполнителей. Без планировщика ничего не нужно.</translation>
    </message>
    <message>
        <location filename="../basin/tiles/scheduler.py"/>
        <source>Nobody listens at {address}: {error}. Start the scheduler there ({command}), or mend the address; a firewall may be between.</source>
        <translation>По адресу {address} никто не отвечает: {error}. Запустите там планировщик ({command}) или исправьте адрес; может мешать и межсетевой экран.</translation>
    </message>
    <message>
        <location filename="../basin/tiles/scheduler.py"/>
        <source>it does not answer</source>
        <translation>ответа нет</translation>
    </message>
    <message>
        <location filename="../basin/tiles/scheduler.py"/>
        <source>What listens at {address} does not speak as a Dask scheduler of this version does: {error}. See the address and its kind (tcp:// or tls://), and install the same version of dask on both sides.</source>
        <translation>То, что отвечает по адресу {address}, говорит не так, как планировщик Dask этой версии: {error}. Проверьте адрес и его вид (tcp:// или tls://) и установите с обеих сторон одну версию dask.</translation>
    </message>
    <message>
        <location filename="../basin/tiles/scheduler.py"/>
        <source>Several workers ended while they were at the same tile, the last at {worker}. Mostly memory is short: see their logs, start them with more of it or with {option}, or give the run less (MEMORY_GB): then tiles are smaller. What is done is kept.</source>
        <translation>Несколько исполнителей завершились на одной и той же части, последний — {worker}. Чаще всего не хватает памяти: посмотрите их журналы, запустите их с большей памятью или с {option}, либо дайте расчёту меньше (MEMORY_GB): тогда части мельче. Сделанное сохранено.</translation>
    </message>
    <message>
        <location filename="../basin/tiles/scheduler.py"/>
        <source>The scheduler {address} is lost: it has ended, or the network has. What is done is kept: start it and its workers again and run the same again, or run it without a scheduler, and it goes on from there.</source>
        <translation>Планировщик {address} потерян: завершился он сам или пропала сеть. Сделанное сохранено: запустите снова его и исполнителей и повторите тот же запуск, или запустите без планировщика: работа продолжится с этого места.</translation>
    </message>
    <message>
        <location filename="../basin/tiles/scheduler.py"/>
        <source>The scheduler {address} does not answer. See whether it and its workers are overloaded or halted; what is done is kept: run the same again, with or without a scheduler, and it goes on from there.</source>
        <translation>Планировщик {address} не отвечает. Посмотрите, не перегружены ли и не остановлены ли он и его исполнители; сделанное сохранено: повторите тот же запуск с планировщиком или без него, и работа продолжится с этого места.</translation>
    </message>
    <message>
        <location filename="../basin/tiles/scheduler.py"/>
        <source>The scheduler {address} has no workers. Start some ({command}), and run the same again: what is done is kept.</source>
        <translation>У планировщика {address} нет исполнителей. Запустите их ({command}) и повторите тот же запуск: сделанное сохранено.</translation>
    </message>
    <message>
        <location filename="../basin/tiles/scheduler.py"/>
        <source>{address} is no address of a Dask scheduler. It is written {example}, as the scheduler prints it when it starts, or with tls:// where that is set up.</source>
        <translation>{address} — не адрес планировщика Dask. Он пишется так: {example}, как его печатает планировщик при запуске, или с tls://, где это настроено.</translation>
    </message>
    <message>
        <location filename="../basin/tiles/source.py"/>
        <source>Relief {path}: the tile of rows {row} to {last_row}, columns {column} to {last_column} (from x {x:.10g}, y {y:.10g} down and to the right) cannot be read: {error}. Mend the file, and run the tool again: what is done is kept.</source>
        <translation>Рельеф {path}: часть в строках с {row} по {last_row}, столбцах с {column} по {last_column} (от x {x:.10g}, y {y:.10g} вниз и вправо) не читается: {error}. Исправьте файл и запустите инструмент снова: сделанное сохранено.</translation>
    </message>
    <message>
        <location filename="../basin/tiles/store.py"/>
        <source>The folder {folder} is there and holds other files: half-done work on tiles cannot be kept in it. Move it away, or choose another name for the output.</source>
        <translation>Папка {folder} уже есть, и в ней другие файлы: незаконченную работу по частям в ней хранить нельзя. Уберите её или выберите другое имя результата.</translation>
    </message>
    <message>
        <location filename="../basin/tiles/store.py"/>
        <source>Another run, with other inputs, works in the folder {folder}: only one can. Choose another output.</source>
        <translation>В папке {folder} работает другой расчёт с другими исходными данными: это может только один. Выберите другой результат.</translation>
    </message>
    <message>
        <location filename="../basin/tiles/store.py"/>
        <source>{path} cannot be read: {error}. Remove it, and run the tool again: the other tiles are kept.</source>
        <translation>{path} не читается: {error}. Удалите этот файл и запустите инструмент снова: остальные части сохранены.</translation>
    </message>
    <message>
        <location filename="../basin/tiles/store.py"/>
        <source>Tiles cannot be kept in {folder}: {error}. Make room on the disk, and run the tool again: what is done is kept.</source>
        <translation>Части нельзя сохранить в {folder}: {error}. Освободите место на диске и запустите инструмент снова: сделанное сохранено.</translation>
    </message>
    <message>
        <location filename="../basin/tiles/worker.py"/>
        <source>another run works in it</source>
        <translation>в ней работает другой расчёт</translation>
    </message>
    <message>
        <location filename="../basin/tiles/worker.py"/>
        <source>it cannot open the relief: {reason} All machines must have it under the same path.</source>
        <translation>он не может открыть рельеф: {reason} Рельеф должен быть на всех машинах под одним и тем же путём.</translation>
    </message>
    <message>
        <location filename="../basin/tiles/worker.py"/>
        <source>the relief {path} is another one there (files of other sizes). All machines must have the same.</source>
        <translation>рельеф {path} там другой (размеры файлов иные). У всех машин должен быть один и тот же.</translation>
    </message>
    <message>
        <location filename="../basin/tiles/worker.py"/>
        <source>it does not share the folder {folder}, in which tiles are kept: {error}. It must be on a disk that all machines have under the same path, where workers may write: choose an output there.</source>
        <translation>у него нет общей с этой машиной папки {folder}, в которой хранятся части: {error}. Она должна быть на диске, который у всех машин под одним и тем же путём и куда исполнители могут писать: выберите результат там.</translation>
    </message>
    <message>
        <location filename="../basin/tiles/worker.py"/>
        <source>Worker {worker}: {reason}</source>
        <translation>Исполнитель {worker}: {reason}</translation>
    </message>
    <message>
        <location filename="../cartography/data/rows.py"/>
        <source>Layer {name} could not be read back from {file}.</source>
        <translation>Слой {name} не удалось прочитать обратно из {file}.</translation>
    </message>
    <message>
        <location filename="../cartography/data/rows.py"/>
        <source>Layer {name} could not be written to {file}: {reason}</source>
        <translation>Слой {name} не удалось записать в {file}: {reason}</translation>
    </message>
    <message>
        <location filename="../cartography/layout/export.py"/>
        <source>{file}: the map has {count} sheets, and at most {most} become files of their own. Write a PDF, or choose a larger PAPER.</source>
        <translation>{file}: у карты листов: {count}, а отдельными файлами пишется не больше {most}. Запишите PDF или выберите больший формат в PAPER.</translation>
    </message>
    <message>
        <location filename="../cartography/layout/export.py"/>
        <location filename="../cartography/list/table.py"/>
        <location filename="../processing/guard/settling.py"/>
        <location filename="../processing/inventory/createinventory.py"/>
        <location filename="../processing/inventory/field_project.py"/>
        <location filename="../processing/map/facilitysheets.py"/>
        <location filename="../processing/map/hazardmap.py"/>
        <source>{file} could not be written: {reason}</source>
        <translation>Не удалось записать {file}: {reason}</translation>
    </message>
    <message>
        <location filename="../cartography/layout/template.py"/>
        <source>Template {file} cannot be read: {reason}.</source>
        <translation>Шаблон {file} не читается: {reason}.</translation>
    </message>
    <message>
        <location filename="../cartography/layout/template.py"/>
        <source>Template {file} is no QGIS layout template (.qpt).</source>
        <translation>{file} — не шаблон макета QGIS (.qpt).</translation>
    </message>
    <message>
        <location filename="../cartography/layout/template.py"/>
        <source>Template {file} lacks the items {names}: set these as item ids in the layout (map, legend, and a fixed table named highest).</source>
        <translation>В шаблоне {file} нет элементов {names}: задайте эти идентификаторы элементам макета (map — карта, legend — условные обозначения и фиксированная таблица с именем highest).</translation>
    </message>
    <message>
        <location filename="../cartography/layout/template.py"/>
        <source>Template: the item {name} must be a fixed table.</source>
        <translation>Шаблон: элемент {name} должен быть фиксированной таблицей.</translation>
    </message>
    <message>
        <location filename="../cartography/list/table.py"/>
        <source>{file}: the ending of a table must be one of {endings}.</source>
        <translation>{file}: расширение таблицы должно быть одним из: {endings}.</translation>
    </message>
    <message>
        <location filename="../cartography/look/logo.py"/>
        <source>{path}: there is no such file.</source>
        <translation>{path}: такого файла нет.</translation>
    </message>
    <message>
        <location filename="../cartography/look/logo.py"/>
        <source>{path}: a logo is a picture: {endings}.</source>
        <translation>{path}: логотип — это рисунок: {endings}.</translation>
    </message>
    <message>
        <location filename="../cartography/look/logo.py"/>
        <source>{path} has {mb} MB: a logo of at most {most} MB will do.</source>
        <translation>{path}: {mb} МБ; для логотипа достаточно не более {most} МБ.</translation>
    </message>
    <message>
        <location filename="../cartography/look/logo.py"/>
        <source>{path} has {width} x {height} pixels: a logo of at most {most} will do.</source>
        <translation>{path}: {width} x {height} пикселей; для логотипа достаточно не более {most}.</translation>
    </message>
    <message>
        <location filename="../cartography/look/logo.py"/>
        <source>{path} cannot be read as a picture, whatever its name says.</source>
        <translation>{path}: это не читается как рисунок, хотя так назван файл.</translation>
    </message>
    <message>
        <location filename="../cartography/map/plan.py"/>
        <location filename="../cartography/web/content.py"/>
        <source>No facility has coordinates: a map needs at least one point.</source>
        <translation>Ни у одного хвостохранилища нет координат: для карты нужна хотя бы одна точка.</translation>
    </message>
    <message>
        <location filename="../cartography/map/shading.py"/>
        <source>Relief {layer} is not a raster file that GDAL can read.</source>
        <translation>Рельеф {layer} — не растровый файл, который может прочитать GDAL.</translation>
    </message>
    <message>
        <location filename="../cartography/map/shading.py"/>
        <source>Relief {layer} has no coordinate system of the map. Assign its CRS first, or warp it.</source>
        <translation>У рельефа {layer} нет системы координат, пригодной для карты. Сначала назначьте её или перепроецируйте растр.</translation>
    </message>
    <message>
        <location filename="../cartography/map/shading.py"/>
        <source>Relief {layer} holds complex numbers, no heights.</source>
        <translation>В рельефе {layer} комплексные числа, а не высоты.</translation>
    </message>
    <message>
        <location filename="../cartography/map/shading.py"/>
        <source>Relief {layer} cannot be drawn: {reason}. Choose another raster, or leave RELIEF empty.</source>
        <translation>Рельеф {layer} нельзя показать: {reason}. Выберите другой растр или оставьте RELIEF пустым.</translation>
    </message>
    <message>
        <location filename="../cartography/map/shading.py"/>
        <source>Relief {layer} does not cover the map.</source>
        <translation>Рельеф {layer} не покрывает карту.</translation>
    </message>
    <message>
        <location filename="../cartography/sheets/facility_sheets.py"/>
        <source>No facility has coordinates: a sheet needs at least one point.</source>
        <translation>Ни у одного хвостохранилища нет координат: для паспорта нужна хотя бы одна точка.</translation>
    </message>
    <message>
        <location filename="../consequence/analysis.py"/>
        <source>The table of facilities has none of the columns {fields}; it has {names}. Rename them.</source>
        <translation>В таблице хвостохранилищ нет ни одного из столбцов {fields}; в ней есть {names}. Переименуйте их.</translation>
    </message>
    <message>
        <location filename="../consequence/analysis.py"/>
        <source>{volumes} volumes and {heights} heights: give one height for each volume, NaN where it is unknown.</source>
        <translation>Объёмов {volumes}, высот {heights}: дайте по высоте на каждый объём, NaN, где она неизвестна.</translation>
    </message>
    <message>
        <location filename="../consequence/analysis.py"/>
        <source>{volumes} volumes for {paths} paths: give one for each, or a table with facility_id.</source>
        <translation>Объёмов {volumes}, а путей {paths}: задайте по одному на каждый или таблицу с facility_id.</translation>
    </message>
    <message>
        <location filename="../consequence/analysis.py"/>
        <source>The table of places has no columns longitude and latitude (or lon and lat); it has {names}. Rename them.</source>
        <translation>В таблице мест нет столбцов longitude и latitude (или lon и lat); есть {names}. Переименуйте их.</translation>
    </message>
    <message>
        <location filename="../consequence/analysis.py"/>
        <source>Places, row {row}: there is no place at longitude {x}, latitude {y}. Correct them; they are degrees.</source>
        <translation>Места, строка {row}: нет места с долготой {x} и широтой {y}. Исправьте их; это градусы.</translation>
    </message>
    <message>
        <location filename="../consequence/analysis.py"/>
        <source>The zones have no CRS: give it as crs, such as EPSG:32643.</source>
        <translation>У зон нет системы координат: задайте её в crs, например EPSG:32643.</translation>
    </message>
    <message>
        <location filename="../consequence/analysis.py"/>
        <source>The zones have no column outline: give them as `zones` returns them.</source>
        <translation>У зон нет столбца outline: дайте их так, как их возвращает `zones`.</translation>
    </message>
    <message>
        <location filename="../consequence/analysis.py"/>
        <source>Places, row {row}: population holds {value}, which is no number of people. Correct it, or leave it empty where it is unknown.</source>
        <translation>Места, строка {row}: population содержит {value}, а это не число людей. Исправьте значение или оставьте поле пустым, если оно неизвестно.</translation>
    </message>
    <message>
        <location filename="../consequence/bands.py"/>
        <source>The distance bands {text!r} must be rising kilometres above 0, such as 2, 5, 10, 20, 50.</source>
        <translation>Пояса по расстоянию {text!r} должны быть возрастающими километрами больше 0, например 2, 5, 10, 20, 50.</translation>
    </message>
    <message>
        <location filename="../consequence/below.py"/>
        <source>The velocities {slow:g}, {assumed:g} and {fast:g} m/s must rise above 0: slow, assumed, fast.</source>
        <translation>Скорости {slow:g}, {assumed:g} и {fast:g} м/с должны быть больше 0 и возрастать: малая, принятая, большая.</translation>
    </message>
    <message>
        <location filename="../consequence/facility_releases.py"/>
        <source>RELATION {relation!r} is not one of {choices}.</source>
        <translation>RELATION {relation!r} — не одно из {choices}.</translation>
    </message>
    <message>
        <location filename="../consequence/facility_releases.py"/>
        <source>The dry density must be a range: give its lowest and its highest, t/m3.</source>
        <translation>Плотность сухих хвостов — диапазон: дайте наименьшую и наибольшую, т/м3.</translation>
    </message>
    <message>
        <location filename="../consequence/facility_releases.py"/>
        <source>The dry density must be a range above 0 t/m3, but is {low:g} to {high:g}.</source>
        <translation>Плотность сухих отходов должна быть диапазоном выше 0 т/м3, но задано от {low:g} до {high:g}.</translation>
    </message>
    <message>
        <location filename="../consequence/facility_zones.py"/>
        <source>The table has none of the columns {fields}. Estimate the releases first.</source>
        <translation>В таблице нет ни одного из столбцов {fields}. Сначала оцените объёмы выброса.</translation>
    </message>
    <message>
        <location filename="../consequence/facility_zones.py"/>
        <source>The mobility {relation!r} is not one of {choices}.</source>
        <translation>Подвижность {relation!r} — не одна из {choices}.</translation>
    </message>
    <message>
        <location filename="../consequence/facility_zones.py"/>
        <source>The factor of uncertainty must be at least 1, but is {band:g}.</source>
        <translation>Множитель неопределённости должен быть не меньше 1, но задано {band:g}.</translation>
    </message>
    <message>
        <location filename="../consequence/facility_zones.py"/>
        <source>The coefficients of the zone and its band must be finite numbers.</source>
        <translation>Коэффициенты зоны и её полоса должны быть конечными числами.</translation>
    </message>
    <message>
        <location filename="../consequence/facility_zones.py"/>
        <source>Facility {facility}: a release of {volume} m3 would fill a section of {section} m2 and cover {plan} km2, for which no land has room. Correct the volume, the coefficients or the band.</source>
        <translation>Объект {facility}: выброс {volume} м3 заполнил бы сечение {section} м2 и покрыл бы {plan} км2, чему нет места на суше. Исправьте объём, коэффициенты или полосу.</translation>
    </message>
    <message>
        <location filename="../consequence/facility_zones.py"/>
        <source>The distance between sections must be above 0 m, but is {distance_m:g}.</source>
        <translation>Расстояние между сечениями должно быть больше 0 м, но задано {distance_m:g}.</translation>
    </message>
    <message>
        <location filename="../consequence/flow/bed.py"/>
        <source>The relief has the shape {shape}: a flow needs rows and columns, {least} or more of each; take a larger part of the relief.</source>
        <translation>Размер рельефа {shape}: потоку нужны строки и столбцы, не менее {least} тех и других; возьмите большую часть рельефа.</translation>
    </message>
    <message>
        <location filename="../consequence/flow/bed.py"/>
        <source>Cells of {cell} m: give the length of a cell in metres.</source>
        <translation>Ячейки {cell} м: дайте длину ячейки в метрах.</translation>
    </message>
    <message>
        <location filename="../consequence/flow/bed.py"/>
        <source>Cells of {cell} m are too coarse for a flow in a valley; take a relief with cells of at most {most} m, better 30 m.</source>
        <translation>Ячейки {cell} м слишком крупны для потока в долине; возьмите рельеф с ячейками не более {most} м, лучше 30 м.</translation>
    </message>
    <message>
        <location filename="../consequence/flow/bed.py"/>
        <source>The relief has no heights here, or infinite ones; take one that has them.</source>
        <translation>Здесь у рельефа нет высот или они бесконечны; возьмите рельеф с высотами.</translation>
    </message>
    <message>
        <location filename="../consequence/flow/bed.py"/>
        <source>The relief has a height of {height} m; heights must be in metres above sea level.</source>
        <translation>На рельефе есть высота {height} м; высоты должны быть в метрах над уровнем моря.</translation>
    </message>
    <message>
        <location filename="../consequence/flow/doubts.py"/>
        <source>The shares are shares of these runs, not the probability that the dam fails or that the flow comes: a quarter of what all runs reached stayed dry in the failure they were chosen on.</source>
        <translation>Доли — это доли этих прогонов, а не вероятность прорыва дамбы или прихода потока: при аварии, по которой они выбраны, четверть достигнутого всеми прогонами осталась сухой.</translation>
    </message>
    <message>
        <location filename="../consequence/flow/doubts.py"/>
        <source>The far end arrives late in this model, the unsafe side: plan with the earliest tenth of the runs, and half of that time.</source>
        <translation>До дальнего конца поток в этой модели доходит поздно, это небезопасная сторона: планируйте по самой ранней десятой части прогонов и половине этого времени.</translation>
    </message>
    <message>
        <location filename="../consequence/flow/doubts.py"/>
        <source>What the flow picks up on its way (entrainment) is not modelled; it can add to volume and reach.</source>
        <translation>Захват материала по пути не моделируется; он может увеличить объём и дальность.</translation>
    </message>
    <message>
        <location filename="../consequence/flow/doubts.py"/>
        <source>The ranges are for mud. Water-rich tailings, and pond water that runs ahead of them, go farther and faster.</source>
        <translation>Диапазоны относятся к грязи. Водонасыщенные хвосты и вода пруда, бегущая впереди них, идут дальше и быстрее.</translation>
    </message>
    <message>
        <location filename="../consequence/flow/doubts.py"/>
        <source>Only {done} of {planned} runs were finished.</source>
        <translation>Завершено только прогонов: {done} из {planned}.</translation>
    </message>
    <message>
        <location filename="../consequence/flow/doubts.py"/>
        <source>A single run: one line, which says nothing of what else may happen.</source>
        <translation>Один прогон: одна линия, которая ничего не говорит о том, что ещё может случиться.</translation>
    </message>
    <message>
        <location filename="../consequence/flow/doubts.py"/>
        <source>{count} runs are few; take {fewest} or more.</source>
        <translation>Прогонов мало: {count}; возьмите не менее {fewest}.</translation>
    </message>
    <message>
        <location filename="../consequence/flow/doubts.py"/>
        <source>In {coarse} of {count} runs cells of {cell} m are too coarse for the volume: the flow stops too early; resample the relief to {needed} m or finer.</source>
        <translation>В прогонах: {coarse} из {count} ячейки {cell} м слишком крупны для объёма: поток останавливается слишком рано; пересчитайте рельеф на {needed} м или мельче.</translation>
    </message>
    <message>
        <location filename="../consequence/flow/doubts.py"/>
        <source>The flow is {width} cells wide on the mean: cells of {cell} m are coarse against the valley; take a relief with finer cells.</source>
        <translation>Ширина потока в среднем {width} ячейки: ячейки {cell} м крупны для этой долины; возьмите рельеф с более мелкими ячейками.</translation>
    </message>
    <message>
        <location filename="../consequence/flow/doubts.py"/>
        <source>In {leaving} of {count} runs more than {limit} % of the flow left the relief, {most} % at most: what lies beyond its rim is not told; take a larger relief.</source>
        <translation>В прогонах: {leaving} из {count} с рельефа ушло более {limit} % потока, самое большее {most} %: о том, что за его краем, ничего не сказано; возьмите больший рельеф.</translation>
    </message>
    <message>
        <location filename="../consequence/flow/doubts.py"/>
        <source>The mass balance is off by {share} % of the release: do not use these runs.</source>
        <translation>Баланс массы не сходится на {share} % выброса: не пользуйтесь этими расчётами.</translation>
    </message>
    <message>
        <location filename="../consequence/flow/doubts.py"/>
        <source>In {met} of {count} runs the flow met cells without data, which stand like walls; take a relief without voids in the valley.</source>
        <translation>В прогонах: {met} из {count} поток встретил ячейки без данных, которые стоят как стены; возьмите рельеф без пропусков в долине.</translation>
    </message>
    <message>
        <location filename="../consequence/flow/doubts.py"/>
        <source>{moving} of {count} runs still moved when they were ended after {minutes} minutes, with up to {most} % of their largest momentum; give a longer duration.</source>
        <translation>Прогонов: {moving} из {count} ещё двигались, когда были окончены через {minutes} мин, с импульсом до {most} % наибольшего; дайте большую длительность.</translation>
    </message>
    <message>
        <location filename="../consequence/flow/ensemble.py"/>
        <source>Arrival {which}: take earliest, median, or a number from 0 to 1.</source>
        <translation>Приход {which}: возьмите earliest, median или число от 0 до 1.</translation>
    </message>
    <message>
        <location filename="../consequence/flow/ensemble.py"/>
        <source>No run was finished: there is nothing to tell.</source>
        <translation>Ни один прогон не завершён: рассказать нечего.</translation>
    </message>
    <message>
        <location filename="../consequence/flow/ensemble.py"/>
        <source>An ensemble needs at least one member.</source>
        <translation>Ансамблю нужен хотя бы один прогон.</translation>
    </message>
    <message>
        <location filename="../consequence/flow/ensemble.py"/>
        <source>A quantile of {share}: give a number from 0 to 1.</source>
        <translation>Квантиль {share}: дайте число от 0 до 1.</translation>
    </message>
    <message>
        <location filename="../consequence/flow/gauges.py"/>
        <source>A gauge lies outside the relief, or where it has no data; move it.</source>
        <translation>Створ лежит вне рельефа или там, где у него нет данных; переместите его.</translation>
    </message>
    <message>
        <location filename="../consequence/flow/hazard.py"/>
        <source>Classes of hazard</source>
        <translation>Классы опасности</translation>
    </message>
    <message>
        <location filename="../consequence/flow/members.py"/>
        <source>Parameters of the flow</source>
        <translation>Параметры потока</translation>
    </message>
    <message>
        <location filename="../consequence/flow/members.py"/>
        <source>Parameters of the flow {path}: {reason} is missing or of the wrong kind.</source>
        <translation>Параметры потока {path}: {reason} отсутствует или не того вида.</translation>
    </message>
    <message>
        <location filename="../consequence/flow/members.py"/>
        <source>{count} members: give a whole number from 1 to {most}.</source>
        <translation>Прогонов {count}: дайте целое число от 1 до {most}.</translation>
    </message>
    <message>
        <location filename="../consequence/flow/members.py"/>
        <source>A released volume of {low}, {middle}, {high} m3 (low, middle, high): give volumes above 0 that rise.</source>
        <translation>Объём выброса {low}, {middle}, {high} м³ (нижний, средний, верхний): дайте возрастающие объёмы больше 0.</translation>
    </message>
    <message>
        <location filename="../consequence/flow/members.py"/>
        <source>Parameters of the flow: {name} has the range {low} to {high}, {distribution}; give numbers that rise, above 0 for log_uniform, and one of {known}.</source>
        <translation>Параметры потока: у {name} диапазон от {low} до {high}, {distribution}; дайте возрастающие числа, для log_uniform больше 0, и одно из {known}.</translation>
    </message>
    <message>
        <location filename="../consequence/flow/physics.py"/>
        <source>{name} is {value}: give a number {bound}.</source>
        <translation>{name} равно {value}: дайте число {bound}.</translation>
    </message>
    <message>
        <location filename="../consequence/flow/physics.py"/>
        <source>above 0</source>
        <translation>больше 0</translation>
    </message>
    <message>
        <location filename="../consequence/flow/physics.py"/>
        <source>of 0 or more</source>
        <translation>не меньше 0</translation>
    </message>
    <message>
        <location filename="../consequence/flow/run.py"/>
        <source>A duration of {duration} s: give one above 0 and of at most {most} s.</source>
        <translation>Длительность {duration} с: дайте больше 0 и не более {most} с.</translation>
    </message>
    <message>
        <location filename="../consequence/flow/source.py"/>
        <source>A released volume of {volume} m3: nothing flows; give a volume above 0.</source>
        <translation>Объём выброса {volume} м³: ничего не течёт; дайте объём больше 0.</translation>
    </message>
    <message>
        <location filename="../consequence/flow/source.py"/>
        <source>The source is of kind {kind}; take one of {known}.</source>
        <translation>Источник вида {kind}; возьмите один из {known}.</translation>
    </message>
    <message>
        <location filename="../consequence/flow/source.py"/>
        <source>The store covers no cell of the relief: it lies outside, or is smaller than a cell; take a relief around it, or finer cells.</source>
        <translation>Хранилище не покрывает ни одной ячейки рельефа: оно лежит вне его или меньше ячейки; возьмите рельеф вокруг него или более мелкие ячейки.</translation>
    </message>
    <message>
        <location filename="../consequence/flow/source.py"/>
        <source>A source of kind hydrograph, and no other, needs times and discharges.</source>
        <translation>Источнику вида hydrograph, и никакому другому, нужны времена и расходы.</translation>
    </message>
    <message>
        <location filename="../consequence/flow/source.py"/>
        <source>{volume} m3 on {area} m2 would be {depth} m deep: the volume is too large, or the store's outline too small.</source>
        <translation>{volume} м³ на {area} м² дали бы глубину {depth} м: объём слишком велик или контур хранилища слишком мал.</translation>
    </message>
    <message>
        <location filename="../consequence/flow/source.py"/>
        <source>The store is given on {ours} cells, the relief has {theirs}.</source>
        <translation>Хранилище задано на {ours} ячейках, у рельефа их {theirs}.</translation>
    </message>
    <message>
        <location filename="../consequence/flow/source.py"/>
        <source>The relief has no data where the store is; take one without voids there.</source>
        <translation>Там, где хранилище, у рельефа нет данных; возьмите рельеф без пропусков в этом месте.</translation>
    </message>
    <message>
        <location filename="../consequence/flow/source.py"/>
        <source>The store touches the rim of the relief; take a larger part of the relief.</source>
        <translation>Хранилище касается края рельефа; возьмите большую часть рельефа.</translation>
    </message>
    <message>
        <location filename="../consequence/flow/source.py"/>
        <source>The hydrograph would enter at {speed} m/s over so few cells; let it in over a larger outline.</source>
        <translation>Гидрограф втекал бы со скоростью {speed} м/с через столь малое число ячеек; впускайте его через больший контур.</translation>
    </message>
    <message>
        <location filename="../consequence/flow/source.py"/>
        <source>The facility lies outside the relief; take a relief that covers it.</source>
        <translation>Хвостохранилище лежит вне рельефа; возьмите рельеф, который его покрывает.</translation>
    </message>
    <message>
        <location filename="../consequence/flow/source.py"/>
        <source>The hydrograph needs rising times in seconds from 0 on, and as many discharges in m3/s, none below 0 and not all 0.</source>
        <translation>Гидрографу нужны возрастающие времена в секундах от 0 и столько же расходов в м³/с, ни одного меньше 0 и не все 0.</translation>
    </message>
    <message>
        <location filename="../consequence/flow_facility.py"/>
        <source>it lies outside the relief</source>
        <translation>оно лежит вне рельефа</translation>
    </message>
    <message>
        <location filename="../consequence/flow_facility.py"/>
        <source>it lies on no-data of the relief</source>
        <translation>в этом месте у рельефа нет данных</translation>
    </message>
    <message>
        <location filename="../consequence/flow_facility.py"/>
        <source>The store is a disc about the facility, for want of an outline: give it as STORE.</source>
        <translation>Хранилище заменено кругом у хвостохранилища, поскольку контура нет: дайте его в STORE.</translation>
    </message>
    <message>
        <location filename="../consequence/flow_facility.py"/>
        <source>The height of the dam is unknown: {height} m are assumed for the size of the disc.</source>
        <translation>Высота дамбы неизвестна: для размера круга принято {height} м.</translation>
    </message>
    <message>
        <location filename="../consequence/flow_facility.py"/>
        <source>its volume of {volume} m3 would stand on a disc of {radius} m about it, more than its window of the relief holds: check the volume, or give the outline in STORE</source>
        <translation>его объём {volume} м³ стоял бы на круге радиусом {radius} м, а его окно рельефа столько не вмещает: проверьте объём или дайте контур в STORE</translation>
    </message>
    <message>
        <location filename="../consequence/flow_site.py"/>
        <location filename="../processing/consequence/inundationzone.py"/>
        <source>its released volume is unknown or 0</source>
        <translation>объём выброса неизвестен или равен 0</translation>
    </message>
    <message>
        <location filename="../consequence/flow_site.py"/>
        <location filename="../processing/consequence/inundationzone.py"/>
        <source>its released volumes do not rise from low to high</source>
        <translation>его объёмы выброса не возрастают от нижнего к верхнему</translation>
    </message>
    <message>
        <location filename="../consequence/local_relief.py"/>
        <source>Relief {path} has cells of about {cell} m; a flow needs {limit} m or less, better 30 m: no valley floor is in larger ones. Give a finer relief, such as SRTM or Copernicus GLO-30.</source>
        <translation>Ячейки рельефа {path} около {cell} м; для потока нужно не более {limit} м, лучше 30 м: в более крупных нет дна долины. Дайте более подробный рельеф, например SRTM или Copernicus GLO-30.</translation>
    </message>
    <message>
        <location filename="../consequence/overlapping.py"/>
        <source>The zones cannot be joined: {error}</source>
        <translation>Зоны не удалось объединить: {error}</translation>
    </message>
    <message>
        <location filename="../consequence/path_on_relief.py"/>
        <source>Paths of {paths}: the path of facility {facility} was traced on another relief than {relief}, of other cells. Trace the paths on this relief.</source>
        <translation>Пути {paths}: путь объекта {facility} построен по другому рельефу, чем {relief}, с ячейками другого размера. Постройте пути по этому рельефу.</translation>
    </message>
    <message>
        <location filename="../consequence/path_on_relief.py"/>
        <source>Paths of {paths}: the path of facility {facility} does not run over the cells of {relief}, nor on the floors of its valleys: it was traced on another relief. Trace the paths on this relief.</source>
        <translation>Пути {paths}: путь объекта {facility} не идёт ни по ячейкам {relief}, ни по дну его долин: он построен по другому рельефу. Постройте пути по этому рельефу.</translation>
    </message>
    <message>
        <location filename="../consequence/paths.py"/>
        <source>The path of facility {name} has fewer than two vertices. Trace it again.</source>
        <translation>В пути от хвостохранилища {name} меньше двух вершин. Постройте его заново.</translation>
    </message>
    <message>
        <location filename="../consequence/paths.py"/>
        <source>The path of facility {name} has no M values (metres along the path). Use the output of tracedownstream or tracenetwork; other tools drop M.</source>
        <translation>У пути от хвостохранилища {name} нет значений M (метров вдоль пути). Возьмите результат tracedownstream или tracenetwork; другие инструменты теряют M.</translation>
    </message>
    <message>
        <location filename="../consequence/paths.py"/>
        <source>The M values of the path of facility {name} do not rise along the line.</source>
        <translation>Значения M пути от хвостохранилища {name} не возрастают вдоль линии.</translation>
    </message>
    <message>
        <location filename="../consequence/paths.py"/>
        <source>The path of facility {name} is {drawn_m:,.0f} m long, but its M values span {span_m:,.6g}. M must be metres along the path (not kilometres, feet or degrees): trace it again.</source>
        <translation>Путь от хвостохранилища {name} имеет длину {drawn_m:,.0f} м, а его значения M охватывают {span_m:,.6g}. M должны быть метрами вдоль пути (не километрами, футами или градусами): постройте его заново.</translation>
    </message>
    <message>
        <location filename="../consequence/polygon_rings.py"/>
        <source>The outline of {whose} cannot be used: {error}</source>
        <translation>Контур {whose} нельзя использовать: {error}</translation>
    </message>
    <message>
        <location filename="../consequence/polygon_rings.py"/>
        <source>The outline of {whose} has vertices without coordinates. Draw it again.</source>
        <translation>В контуре {whose} есть вершины без координат. Нарисуйте его заново.</translation>
    </message>
    <message>
        <location filename="../consequence/polygon_rings.py"/>
        <source>The outline of {whose} runs beyond 180 degrees of longitude or 90 of latitude. Cut it along the antimeridian, or give the CRS that its coordinates are in.</source>
        <translation>Контур {whose} выходит за 180 градусов долготы или 90 широты. Разрежьте его по 180-му меридиану или укажите систему координат, в которой он дан.</translation>
    </message>
    <message>
        <location filename="../consequence/polygon_rings.py"/>
        <source>The outline of {whose} crosses or overlaps itself, so that its area is not certain. Mend it first (Fix geometries in QGIS, make_valid in geopandas).</source>
        <translation>Контур {whose} пересекает или перекрывает сам себя, и площадь его неопределённа. Сначала исправьте его (Исправить геометрию в QGIS, make_valid в geopandas).</translation>
    </message>
    <message>
        <location filename="../consequence/population.py"/>
        <source>Population raster {path}: a cell holds {value}, more people than live on Earth. Declare that value as no-data, or choose another raster.</source>
        <translation>Растр населения {path}: в ячейке {value} — больше людей, чем живёт на Земле. Объявите это значение отсутствием данных или выберите другой растр.</translation>
    </message>
    <message>
        <location filename="../consequence/population.py"/>
        <source>Population raster {path} looks like a density ({hint!r}), not people per cell. Set the unit to people per km2 if it is one, or to people per cell if it is not.</source>
        <translation>Растр населения {path} похож на плотность ({hint!r}), а не на число людей на ячейку. Задайте единицей людей на км², если это так, или людей на ячейку, если нет.</translation>
    </message>
    <message>
        <location filename="../consequence/river.py"/>
        <source>The {what} of the path of facility {name} is {value:g}; it must be above 0. Correct it or leave it empty.</source>
        <translation>Величина «{what}» пути от хвостохранилища {name} равна {value:g}; она должна быть больше 0. Исправьте её или оставьте пустой.</translation>
    </message>
    <message>
        <location filename="../consequence/shares.py"/>
        <source>EXTENTS hold {found} runs of facility {facility} deeper than {depth} m, of {runs}: each must be there once. Take the EXTENTS of simulateflow as they are.</source>
        <translation>В EXTENTS прогонов хвостохранилища {facility} глубже {depth} м — {found} из {runs}: каждый должен быть один раз. Возьмите EXTENTS из simulateflow как есть.</translation>
    </message>
    <message>
        <location filename="../consequence/simulated.py"/>
        <source>Raster {path} is not the ARRIVAL of simulateflow: its bands must be {bands}.</source>
        <translation>Растр {path} — не ARRIVAL из simulateflow: его каналы должны быть {bands}.</translation>
    </message>
    <message>
        <location filename="../consequence/stretches.py"/>
        <source>The hours {text!r} at which reaches end must be rising and above 0, such as 6, 24, 48.</source>
        <translation>Часы {text!r}, на которых кончаются участки, должны возрастать и быть больше 0, например 6, 24, 48.</translation>
    </message>
    <message>
        <location filename="../consequence/travel_time.py"/>
        <source>METHOD {method!r} is not one of {methods}.</source>
        <translation>METHOD {method!r} — не один из {methods}.</translation>
    </message>
    <message>
        <location filename="../consequence/travel_time.py"/>
        <source>{name} must be above 0, but is {value:g}.</source>
        <translation>{name} должно быть больше 0, а задано {value:g}.</translation>
    </message>
    <message>
        <location filename="../consequence/travel_time.py"/>
        <source>The released mass must be above 0 kg, but is {mass_kg:g}.</source>
        <translation>Масса в выбросе должна быть больше 0 кг, а задано {mass_kg:g}.</translation>
    </message>
    <message>
        <location filename="../consequence/travel_time.py"/>
        <source>The length of the reaches must be above 0, but is {interval_m:g} m.</source>
        <translation>Длина участков должна быть больше 0, а задано {interval_m:g} м.</translation>
    </message>
    <message>
        <location filename="../consequence/travel_time.py"/>
        <source>A path of {length_m:.0f} m has too many reaches of {interval_m:g} m: make them longer.</source>
        <translation>В пути длиной {length_m:.0f} м слишком много участков по {interval_m:g} м: сделайте их длиннее.</translation>
    </message>
    <message>
        <location filename="../consequence/travel_time.py"/>
        <source>Manning needs a slope above 0, but the path of facility {name} has none. Fill drop_m and length_km of the paths, or give SLOPE.</source>
        <translation>Для формулы Маннинга нужен уклон больше 0, а у пути от хвостохранилища {name} его нет. Заполните drop_m и length_km путей или задайте SLOPE.</translation>
    </message>
    <message>
        <location filename="../consequence/travel_time.py"/>
        <source>Jobson needs the discharge and the drainage area along the path of facility {name}: give DISCHARGE and DRAINAGE_AREA, fields of the paths, or DIRECTIONS. Without them use the constant velocity.</source>
        <translation>Для метода Джобсона нужны расход и площадь водосбора вдоль пути от хвостохранилища {name}: задайте DISCHARGE и DRAINAGE_AREA, поля путей или DIRECTIONS. Без них возьмите постоянную скорость.</translation>
    </message>
    <message>
        <location filename="../consequence/zone.py"/>
        <source>The released volume must be above 0 m3, but is {volume_m3:g}.</source>
        <translation>Объём выброса должен быть больше 0 м³, а задано {volume_m3:g}.</translation>
    </message>
    <message>
        <location filename="../consequence/zone.py"/>
        <source>The coefficients of the zone and its band must be above 0.</source>
        <translation>Коэффициенты зоны и её разброса должны быть больше 0.</translation>
    </message>
    <message>
        <location filename="../errors.py"/>
        <source>{name} must be a finite number; it is {value}.</source>
        <translation>{name}: нужно конечное число; сейчас {value}.</translation>
    </message>
    <message>
        <location filename="../errors.py"/>
        <source>{name} must be a number above {limit}; it is {value}.</source>
        <translation>{name}: нужно число больше {limit}; сейчас {value}.</translation>
    </message>
    <message>
        <location filename="../errors.py"/>
        <source>{name} must be at least {limit}; it is {value}.</source>
        <translation>{name}: нужно не меньше {limit}; сейчас {value}.</translation>
    </message>
    <message>
        <location filename="../errors.py"/>
        <source>{name} must be at most {limit}; it is {value}.</source>
        <translation>{name}: нужно не больше {limit}; сейчас {value}.</translation>
    </message>
    <message>
        <location filename="../expressions/functions.py"/>
        <source>{field} is no field of the inventory with coded values.</source>
        <translation>{field} — не поле реестра с кодированными значениями.</translation>
    </message>
    <message>
        <location filename="../expressions/functions.py"/>
        <source>There is no language {name}. There are {names}.</source>
        <translation>Нет языка {name}. Есть {names}.</translation>
    </message>
    <message>
        <location filename="../expressions/functions.py"/>
        <source>There is no relation {name}. There are {names}.</source>
        <translation>Нет зависимости {name}. Есть {names}.</translation>
    </message>
    <message>
        <location filename="../expressions/functions.py"/>
        <source>There is no scheme {name}. There are {names}.</source>
        <translation>Нет схемы {name}. Есть {names}.</translation>
    </message>
    <message>
        <location filename="../expressions/functions.py"/>
        <source>{fields}: scheme {scheme} reads no such field. It reads {known}.</source>
        <translation>{fields}: такого поля схема {scheme} не читает. Она читает {known}.</translation>
    </message>
    <message>
        <location filename="../expressions/functions.py"/>
        <location filename="../processing/guard/values.py"/>
        <source>{name}: {value} is no number.</source>
        <translation>{name}: {value} — не число.</translation>
    </message>
    <message>
        <location filename="../expressions/help.py"/>
        <source>a feature, or a map of fields and values; the current feature without it. A map is NULL as soon as one of its values is.</source>
        <translation>объект слоя или отображение (map) полей и значений; без него — текущий объект слоя. Отображение становится NULL, как только одно из его значений NULL.</translation>
    </message>
    <message>
        <location filename="../expressions/help.py"/>
        <source>fields as they are called in the inventory, each with its value; what is not named is unknown</source>
        <translation>поля, как они называются в реестре, каждое со своим значением; что не названо, то неизвестно</translation>
    </message>
    <message>
        <location filename="../expressions/help.py"/>
        <source>'thi' (six factors) or 'thi-basic' (capacity and toxicity)</source>
        <translation>'thi' (шесть факторов) или 'thi-basic' (вместимость и токсичность)</translation>
    </message>
    <message>
        <location filename="../expressions/help.py"/>
        <source>Returns the THI of a facility by the scheme of the plugin, as Rate hazard (THI) computes it: an unknown input counts as the worst. NULL where the facility cannot be rated, such as without a volume.</source>
        <translation>Возвращает THI хвостохранилища по схеме модуля, как его считает «Оценка опасности (THI)»: неизвестный показатель считается наихудшим. NULL, если оценить хвостохранилище нельзя, например без объёма.</translation>
    </message>
    <message>
        <location filename="../expressions/help.py"/>
        <source>Returns the lowest THI that is possible with what is known: every unknown input at its best.</source>
        <translation>Возвращает наименьший THI, возможный при том, что известно: каждый неизвестный показатель — наилучший.</translation>
    </message>
    <message>
        <location filename="../expressions/help.py"/>
        <source>Returns the highest THI that is possible with what is known: every unknown input at its worst.</source>
        <translation>Возвращает наибольший THI, возможный при том, что известно: каждый неизвестный показатель — наихудший.</translation>
    </message>
    <message>
        <location filename="../expressions/help.py"/>
        <source>Returns the code of the class of a THI, or of a facility: low, medium, high, very_high. The class limits are the plugin's own and are not verified. NULL where there is no THI.</source>
        <translation>Возвращает код класса THI или хвостохранилища: low, medium, high, very_high. Границы классов — собственные границы модуля, они не проверены. NULL, если THI нет.</translation>
    </message>
    <message>
        <location filename="../expressions/help.py"/>
        <source>Returns the caption of a coded value of the inventory. NULL for NULL; a value that is not among the codes stays as it is.</source>
        <translation>Возвращает подпись кодированного значения реестра. Для NULL — NULL; значение, которого нет среди кодов, остаётся как есть.</translation>
    </message>
    <message>
        <location filename="../expressions/help.py"/>
        <source>Returns the volume that a breach would release by a published relation, in m³, never more than is stored. Recorded failures scatter widely about it, from about a hundredth to more than twice: the tool Released volume and run-out gives the range.</source>
        <translation>Возвращает объём выброса при прорыве по опубликованной зависимости, в м³, не больше объёма хвостов. Известные аварии сильно расходятся с ней, от примерно одной сотой до более чем двукратного объёма: диапазон даёт инструмент «Объём выброса и дальность растекания».</translation>
    </message>
    <message>
        <location filename="../expressions/help.py"/>
        <source>a number, instead of a facility</source>
        <translation>число вместо хвостохранилища</translation>
    </message>
    <message>
        <location filename="../expressions/help.py"/>
        <source>name of a field with coded values, as text</source>
        <translation>имя поля с кодированными значениями, текстом</translation>
    </message>
    <message>
        <location filename="../expressions/help.py"/>
        <source>the value</source>
        <translation>значение</translation>
    </message>
    <message>
        <location filename="../expressions/help.py"/>
        <source>'en' or 'ru'; the language of QGIS without it</source>
        <translation>'en' или 'ru'; без него — язык QGIS</translation>
    </message>
    <message>
        <location filename="../expressions/help.py"/>
        <source>stored volume in m³</source>
        <translation>объём хвостов в м³</translation>
    </message>
    <message>
        <location filename="../expressions/help.py"/>
        <source>'rico' (Rico et al. 2008) or 'larrauri' (Concha Larrauri &amp; Lall 2018)</source>
        <translation>'rico' (Rico et al. 2008) или 'larrauri' (Concha Larrauri &amp; Lall 2018)</translation>
    </message>
    <message>
        <location filename="../expressions/help.py"/>
        <source>function {name}</source>
        <translation>функция {name}</translation>
    </message>
    <message>
        <location filename="../expressions/help.py"/>
        <source>Syntax</source>
        <translation>Синтаксис</translation>
    </message>
    <message>
        <location filename="../expressions/help.py"/>
        <source>Arguments</source>
        <translation>Аргументы</translation>
    </message>
    <message>
        <location filename="../expressions/help.py"/>
        <source>Examples</source>
        <translation>Примеры</translation>
    </message>
    <message>
        <location filename="../expressions/registered.py"/>
        <source>{name} takes {least} to {most} arguments.</source>
        <translation>{name}: число аргументов — от {least} до {most}.</translation>
    </message>
    <message>
        <location filename="../expressions/registered.py"/>
        <source>Behind a feature, a map or a THI only the scheme may stand.</source>
        <translation>За объектом слоя, отображением или THI может стоять только схема.</translation>
    </message>
    <message>
        <location filename="../expressions/registered.py"/>
        <source>Give a feature, or fields and values: 'volume_m3', 3200000, 'status', 'active'.</source>
        <translation>Укажите объект слоя или поля и значения: 'volume_m3', 3200000, 'status', 'active'.</translation>
    </message>
    <message>
        <location filename="../forms/database.py"/>
        <source>The style {language} of {name} could not be stored: {reason}</source>
        <translation>Не удалось сохранить стиль {language} таблицы {name}: {reason}</translation>
    </message>
    <message>
        <location filename="../inventory/columns/header_rows.py"/>
        <source>{table}: no header row was recognised in the first {rows} rows; the first row with anything in it is "{shown}". Give the columns their names (name, latitude, longitude, volume_m3 ...) or say in MAPPING which column is which, for example "volume_m3 = Your header [thousand m3]".</source>
        <translation>{table}: в первых {rows} строках заголовок не распознан; первая непустая строка — «{shown}». Дайте столбцам названия (название, широта, долгота, объём ...) или укажите в MAPPING, какой столбец что означает, например "volume_m3 = Ваш заголовок [thousand m3]".</translation>
    </message>
    <message>
        <location filename="../inventory/columns/mapping.py"/>
        <source>MAPPING is not valid JSON: {error}</source>
        <translation>MAPPING — неверный JSON: {error}</translation>
    </message>
    <message>
        <location filename="../inventory/columns/mapping.py"/>
        <source>MAPPING: "{line}" should read "field = header", "field = header [unit]" or "field: value = other value".</source>
        <translation>MAPPING: «{line}» должно иметь вид "поле = заголовок", "поле = заголовок [единица]" или "поле: значение = другое значение".</translation>
    </message>
    <message>
        <location filename="../inventory/columns/mapping.py"/>
        <source>MAPPING: the unit "{unit}" of {target} is unknown. Use for example m3, thousand m3, million m3, t, ha, m2, km.</source>
        <translation>MAPPING: единица «{unit}» поля {target} неизвестна. Используйте, например, m3, thousand m3, million m3, t, ha, m2, km.</translation>
    </message>
    <message>
        <location filename="../inventory/columns/mapping.py"/>
        <source>MAPPING: there is no field "{target}".</source>
        <translation>MAPPING: нет поля «{target}».</translation>
    </message>
    <message>
        <location filename="../inventory/columns/mapping.py"/>
        <source>MAPPING: there is no field "{target}". Did you mean {close}?</source>
        <translation>MAPPING: нет поля «{target}». Может быть, {close}?</translation>
    </message>
    <message>
        <location filename="../inventory/columns/mapping.py"/>
        <source>MAPPING: "{meant}", given for "{cell}", is no value of {field}. Its values are: {allowed}.</source>
        <translation>MAPPING: «{meant}», указанное для «{cell}», не является значением {field}. Его значения: {allowed}.</translation>
    </message>
    <message>
        <location filename="../inventory/columns/presets.py"/>
        <source>PRESET: there is no "{preset}". There are: {known}.</source>
        <translation>PRESET: нет значения «{preset}». Есть: {known}.</translation>
    </message>
    <message>
        <location filename="../inventory/columns/presets.py"/>
        <source>{table}: PRESET is {preset}, but the table has none of its columns; its own are: {columns}.</source>
        <translation>{table}: задан PRESET {preset}, но в таблице нет ни одного его столбца; её столбцы: {columns}.</translation>
    </message>
    <message>
        <location filename="../inventory/columns/recognising.py"/>
        <source>{name}: MAPPING names the column "{column}", which the table does not have. Its columns are: {columns}.</source>
        <translation>{name}: MAPPING называет столбец «{column}», которого в таблице нет. Её столбцы: {columns}.</translation>
    </message>
    <message>
        <location filename="../inventory/face.py"/>
        <source>settlements: "{word}" is none of "propose", "use" and "".</source>
        <translation>settlements: «{word}» — ни «propose», ни «use», ни «».</translation>
    </message>
    <message>
        <location filename="../inventory/files/code_pages.py"/>
        <source>ENCODING: "{name}" is no encoding that is known. Give one of {known}, or leave it empty to have it found.</source>
        <translation>ENCODING: «{name}» — неизвестная кодировка. Укажите одну из {known} или оставьте пустым, чтобы она определилась сама.</translation>
    </message>
    <message>
        <location filename="../inventory/files/reading.py"/>
        <source>{name} holds {size} MB. An inventory of facilities is much smaller: check that this is the right file, or cut it into parts.</source>
        <translation>{name} занимает {size} МБ. Реестр хвостохранилищ намного меньше: проверьте, тот ли это файл, или разделите его.</translation>
    </message>
    <message>
        <location filename="../inventory/files/reading.py"/>
        <source>{name} cannot be read as a workbook ({reason}). It may be damaged: open it in the office program and save it again.</source>
        <translation>{name} не читается как книга ({reason}). Возможно, файл повреждён: откройте его в офисной программе и сохраните заново.</translation>
    </message>
    <message>
        <location filename="../inventory/files/reading.py"/>
        <source>{name} has more than {rows:,} rows. An inventory of facilities has some thousands at most: check that this is the right file, or cut it into parts.</source>
        <translation>В {name} больше {rows:,} строк. В реестре хвостохранилищ их самое большее несколько тысяч: проверьте, тот ли это файл, или разделите его.</translation>
    </message>
    <message>
        <location filename="../inventory/files/table_files.py"/>
        <source>{file} is a text table and has no sheets. Leave SHEET empty ({sheet!r} was given).</source>
        <translation>{file} — текстовая таблица, листов в ней нет. Оставьте SHEET пустым (указано {sheet!r}).</translation>
    </message>
    <message>
        <location filename="../inventory/files/table_files.py"/>
        <location filename="../inventory/layers/layer_file.py"/>
        <source>{path}: there is no such file. Check the path.</source>
        <translation>{path}: такого файла нет. Проверьте путь.</translation>
    </message>
    <message>
        <location filename="../inventory/files/table_files.py"/>
        <source>{file} is empty (0 bytes). Save it again from the program it comes from.</source>
        <translation>Файл {file} пуст (0 байт). Сохраните его заново из программы, в которой он создан.</translation>
    </message>
    <message>
        <location filename="../inventory/files/text_tables.py"/>
        <source>{file}, line {line}: {error}. Save it as CSV again.</source>
        <translation>{file}, строка {line}: {error}. Сохраните его заново как CSV.</translation>
    </message>
    <message>
        <location filename="../inventory/files/text_tables.py"/>
        <source>{file}, line {line}: its columns are set apart by spaces, and this line has {count} of them where the header has {width}: an empty cell cannot be told. Save the table with tabs or semicolons.</source>
        <translation>{file}, строка {line}: столбцы разделены пробелами, и в этой строке их {count}, а в заголовке {width}: пустую ячейку не определить. Сохраните таблицу с табуляциями или точками с запятой.</translation>
    </message>
    <message>
        <location filename="../inventory/files/text_tables.py"/>
        <source>{name} is not a text table. Open it in the program it comes from and save it as CSV.</source>
        <translation>{name} — не текстовая таблица. Откройте файл в программе, в которой он создан, и сохраните как CSV.</translation>
    </message>
    <message>
        <location filename="../inventory/files/text_tables.py"/>
        <source>{file}, line {line}: a quotation mark is opened and not closed, so that the rows below it run into one cell. Close it or take it out.</source>
        <translation>{file}, строка {line}: кавычка открыта и не закрыта, и строки под ней слились в одну ячейку. Закройте её или уберите.</translation>
    </message>
    <message>
        <location filename="../inventory/files/workbooks.py"/>
        <source>{file} is protected by a password or is an old .xls file under a new name. Open it in the office program and save it without password as .xlsx or .ods.</source>
        <translation>{file} защищён паролем или это старый файл .xls с новым именем. Откройте его в офисной программе и сохраните без пароля как .xlsx или .ods.</translation>
    </message>
    <message>
        <location filename="../inventory/files/workbooks.py"/>
        <source>{file}: this QGIS cannot read {suffix} files. Save it as .xlsx, .ods or .csv.</source>
        <translation>{file}: эта QGIS не читает файлы {suffix}. Сохраните его как .xlsx, .ods или .csv.</translation>
    </message>
    <message>
        <location filename="../inventory/files/workbooks.py"/>
        <source>{file} has no sheet named {sheet!r}. Its sheets are: {names}.</source>
        <translation>В {file} нет листа {sheet!r}. Его листы: {names}.</translation>
    </message>
    <message>
        <location filename="../inventory/files/workbooks.py"/>
        <source>{file} has nothing in its cells. Check that the right file was saved.</source>
        <translation>В ячейках {file} ничего нет. Проверьте, тот ли файл сохранён.</translation>
    </message>
    <message>
        <location filename="../inventory/importing/files.py"/>
        <source>ALL_SHEETS reads every sheet, SHEET names one ({sheet!r}). Give one of them only.</source>
        <translation>ALL_SHEETS читает все листы, SHEET называет один ({sheet!r}). Укажите что-то одно.</translation>
    </message>
    <message>
        <location filename="../inventory/importing/tables.py"/>
        <source>{table}: no column for {missing} was found; the columns are: {columns}. Add the columns, or name them in MAPPING: "latitude = your header" and "longitude = your header", or "coordinates = your header" for both.</source>
        <translation>{table}: не найден столбец для {missing}; столбцы таблицы: {columns}. Добавьте столбцы или назовите их в MAPPING: "latitude = ваш заголовок" и "longitude = ваш заголовок" либо "coordinates = ваш заголовок" для обеих.</translation>
    </message>
    <message>
        <location filename="../inventory/layers/layer_file.py"/>
        <source>{name} has {count} features. An inventory has some thousands at most; check the layer.</source>
        <translation>{name}: объектов {count}. В реестре их самое большее несколько тысяч; проверьте слой.</translation>
    </message>
    <message>
        <location filename="../inventory/layers/layer_file.py"/>
        <source>{file} cannot be read as a table or layer ({reason}). Save it as CSV, XLSX, ODS or GeoPackage.</source>
        <translation>{file} не читается как таблица или слой ({reason}). Сохраните его в CSV, XLSX, ODS или GeoPackage.</translation>
    </message>
    <message>
        <location filename="../inventory/layers/layer_file.py"/>
        <source>{file} has no layer named {layer!r}. Its layers are: {names}.</source>
        <translation>В {file} нет слоя {layer!r}. Его слои: {names}.</translation>
    </message>
    <message>
        <location filename="../inventory/layers/layer_file.py"/>
        <source>{file} has no waypoints; tracks and routes are no facilities. Save the places as waypoints, or name a layer in SHEET: {names}.</source>
        <translation>В {file} нет путевых точек; треки и маршруты — не объекты. Сохраните места как путевые точки или назовите слой в SHEET: {names}.</translation>
    </message>
    <message>
        <location filename="../inventory/layers/layer_file.py"/>
        <source>Layer {layer} has no coordinate reference system, and its coordinates, such as {x:.0f} and {y:.0f}, are no degrees. State it in CRS, or set it in the layer's properties.</source>
        <translation>У слоя {layer} нет системы координат, а его координаты, например {x:.0f} и {y:.0f}, — не градусы. Укажите её в CRS или задайте в свойствах слоя.</translation>
    </message>
    <message>
        <location filename="../inventory/positions/coordinates.py"/>
        <source>The coordinate reference system {crs!r} is unknown. Choose another one.</source>
        <translation>Система координат {crs!r} неизвестна. Выберите другую.</translation>
    </message>
    <message>
        <location filename="../inventory/register/field_copy.py"/>
        <source>{path} was not written: {reason} Correct the value in the register, and pack again.</source>
        <translation>Файл {path} не записан: {reason} Исправьте значение в реестре и соберите комплект снова.</translation>
    </message>
    <message>
        <location filename="../inventory/register/field_copy.py"/>
        <source>{path} was packed by another version of the plugin. Bring the plugin up to date.</source>
        <translation>{path} собран другой версией модуля. Обновите модуль.</translation>
    </message>
    <message>
        <location filename="../inventory/register/geopackage.py"/>
        <source>{path} exists already. Choose another name, or remove it first.</source>
        <translation>{path} уже существует. Выберите другое имя или сначала удалите его.</translation>
    </message>
    <message>
        <location filename="../inventory/register/geopackage.py"/>
        <source>{path} cannot be created: {error}. Choose a folder you may write to, on a disk with space.</source>
        <translation>Не удалось создать {path}: {error}. Выберите папку, в которую вам можно писать, на диске со свободным местом.</translation>
    </message>
    <message>
        <location filename="../inventory/register/geopackage.py"/>
        <source>{path}: facility {refused} The inventory was not written. Correct the value and write again.</source>
        <translation>{path}: объект {refused} Реестр не записан. Исправьте значение и запишите снова.</translation>
    </message>
    <message>
        <location filename="../json_files/data_file.py"/>
        <source>{what} {path}: {key} stands twice in one object, of which one would count: take the other out.</source>
        <translation>{what} {path}: {key} стоит в одном объекте дважды, а считалось бы одно: уберите лишнее.</translation>
    </message>
    <message>
        <location filename="../json_files/data_file.py"/>
        <source>{what} {path}: a text has half of a character (\ud800 to \udfff); write the character itself.</source>
        <translation>{what} {path}: в тексте половина символа (от \ud800 до \udfff); запишите сам символ.</translation>
    </message>
    <message>
        <location filename="../json_files/data_file.py"/>
        <source>{what} {path}: the file cannot be read ({reason}); check the path.</source>
        <translation>{what} {path}: файл не читается ({reason}); проверьте путь.</translation>
    </message>
    <message>
        <location filename="../json_files/data_file.py"/>
        <source>{what} {path}: the file is not UTF-8; save it as UTF-8.</source>
        <translation>{what} {path}: файл не в UTF-8; сохраните его в UTF-8.</translation>
    </message>
    <message>
        <location filename="../json_files/data_file.py"/>
        <source>{what} {path}: not valid JSON at line {line}, column {column} ({reason}).</source>
        <translation>{what} {path}: неверный JSON в строке {line}, столбце {column} ({reason}).</translation>
    </message>
    <message>
        <location filename="../json_files/data_file.py"/>
        <source>{what} {path}: lists and objects lie more than {count} deep in one another, which no such file needs. Correct the file, or copy the shipped one anew.</source>
        <translation>{what} {path}: списки и объекты вложены друг в друга глубже {count}, такому файлу это не нужно. Исправьте файл или скопируйте поставляемый заново.</translation>
    </message>
    <message>
        <location filename="../json_files/data_file.py"/>
        <location filename="../rating/legend.py"/>
        <source>{place}: {reason}</source>
        <translation>{place}: {reason}</translation>
    </message>
    <message>
        <location filename="../json_files/data_file.py"/>
        <source>the whole file</source>
        <translation>весь файл</translation>
    </message>
    <message>
        <location filename="../json_files/data_file.py"/>
        <location filename="../window/dock/measures.py"/>
        <location filename="../window/trace/words.py"/>
        <source>and {count} more</source>
        <translation>и ещё {count}</translation>
    </message>
    <message>
        <location filename="../json_files/data_file.py"/>
        <source>{what} {path} cannot be used:
{listed}
Correct the file, or copy the shipped one anew.</source>
        <translation>{what} {path} нельзя использовать:
{listed}
Исправьте файл или заново скопируйте файл из поставки.</translation>
    </message>
    <message>
        <location filename="../json_files/json_check.py"/>
        <source>small Latin letters, digits and _, a letter first</source>
        <translation>строчные латинские буквы, цифры и _, сначала буква</translation>
    </message>
    <message>
        <location filename="../json_files/json_check.py"/>
        <source>small Latin letters, digits, _ and -, a letter first</source>
        <translation>строчные латинские буквы, цифры, _ и -, сначала буква</translation>
    </message>
    <message>
        <location filename="../json_files/json_check.py"/>
        <source>small Latin letters, digits and _</source>
        <translation>строчные латинские буквы, цифры и _</translation>
    </message>
    <message>
        <location filename="../json_files/json_check.py"/>
        <source>the code of a language, two small Latin letters such as en</source>
        <translation>код языка, две строчные латинские буквы, например en</translation>
    </message>
    <message>
        <location filename="../json_files/json_check.py"/>
        <source>a colour such as #cf4f2c</source>
        <translation>цвет, например #cf4f2c</translation>
    </message>
    <message>
        <location filename="../json_files/json_check.py"/>
        <source>must be {wanted}, not {value}</source>
        <translation>нужно {wanted}, а не {value}</translation>
    </message>
    <message>
        <location filename="../json_files/json_check.py"/>
        <source>{value} does not match {pattern}: {meaning}</source>
        <translation>{value} не подходит под {pattern}: {meaning}</translation>
    </message>
    <message>
        <location filename="../json_files/json_check.py"/>
        <source>{value} does not match {pattern}</source>
        <translation>{value} не подходит под {pattern}</translation>
    </message>
    <message>
        <location filename="../json_files/json_check.py"/>
        <source>{name} is missing</source>
        <translation>нет {name}</translation>
    </message>
    <message>
        <location filename="../json_files/json_check.py"/>
        <source>must have at least {count} entries, not {found}</source>
        <translation>нужно записей не менее {count}, а не {found}</translation>
    </message>
    <message>
        <location filename="../json_files/json_check.py"/>
        <source>must be one of {allowed}, not {value}</source>
        <translation>нужно одно из {allowed}, а не {value}</translation>
    </message>
    <message>
        <location filename="../json_files/json_check.py"/>
        <source>must not be empty</source>
        <translation>не должно быть пустым</translation>
    </message>
    <message>
        <location filename="../json_files/json_check.py"/>
        <source>must be 0, or between {smallest} and {largest} in size, not {value}</source>
        <translation>нужно 0 или по величине от {smallest} до {largest}, а не {value}</translation>
    </message>
    <message>
        <location filename="../json_files/json_check.py"/>
        <source>must be at least {limit}, not {value}</source>
        <translation>нужно не менее {limit}, а не {value}</translation>
    </message>
    <message>
        <location filename="../json_files/json_check.py"/>
        <source>must be at most {limit}, not {value}</source>
        <translation>нужно не более {limit}, а не {value}</translation>
    </message>
    <message>
        <location filename="../json_files/json_check.py"/>
        <source>must be greater than {limit}, not {value}</source>
        <translation>нужно больше {limit}, а не {value}</translation>
    </message>
    <message>
        <location filename="../json_files/json_check.py"/>
        <source>is not known here; allowed: {allowed}</source>
        <translation>здесь не предусмотрено; допускаются: {allowed}</translation>
    </message>
    <message>
        <location filename="../json_files/json_check.py"/>
        <source>must have at most {count} entries, not {found}</source>
        <translation>нужно записей не более {count}, а не {found}</translation>
    </message>
    <message>
        <location filename="../menu.py"/>
        <location filename="../window/dock/steps.py"/>
        <location filename="../window/toolbar.py"/>
        <source>New inventory…</source>
        <translation>Новый реестр…</translation>
    </message>
    <message>
        <location filename="../menu.py"/>
        <location filename="../window/toolbar.py"/>
        <source>Import facilities…</source>
        <translation>Импорт хвостохранилищ…</translation>
    </message>
    <message>
        <location filename="../menu.py"/>
        <source>Check inventory…</source>
        <translation>Проверка реестра…</translation>
    </message>
    <message>
        <location filename="../menu.py"/>
        <location filename="../window/toolbar.py"/>
        <source>Get open data…</source>
        <translation>Получить открытые данные…</translation>
    </message>
    <message>
        <location filename="../menu.py"/>
        <location filename="../window/toolbar.py"/>
        <source>Assess facilities…</source>
        <translation>Полная оценка хвостохранилищ…</translation>
    </message>
    <message>
        <location filename="../menu.py"/>
        <source>Copies to edit and to try…</source>
        <translation>Копии для правки и проб…</translation>
    </message>
    <message>
        <location filename="../menu.py"/>
        <source>Empty the cache of open data…</source>
        <translation>Очистить кэш открытых данных…</translation>
    </message>
    <message>
        <location filename="../menu.py"/>
        <source>Guide</source>
        <translation>Руководство</translation>
    </message>
    <message>
        <location filename="../menu.py"/>
        <source>About…</source>
        <translation>О модуле…</translation>
    </message>
    <message>
        <location filename="../menu.py"/>
        <source>Remove everything that Get open data keeps in {folder}? Folders of open data stay as they are.</source>
        <translation>Удалить всё, что «Получить открытые данные» хранит в {folder}? Папки открытых данных останутся как есть.</translation>
    </message>
    <message>
        <location filename="../menu.py"/>
        <source>{mb} MB were removed.</source>
        <translation>Удалено {mb} МБ.</translation>
    </message>
    <message>
        <location filename="../menu.py"/>
        <source>{file} cannot be removed: {reason}.</source>
        <translation>{file} не удаляется: {reason}.</translation>
    </message>
    <message>
        <location filename="../menu.py"/>
        <source>Hazard rating, downstream analysis and hazard maps of mine tailings facilities.</source>
        <translation>Оценка опасности, анализ вниз по течению и карты опасности хвостохранилищ горной промышленности.</translation>
    </message>
    <message>
        <location filename="../open_data/catalogue.py"/>
        <source>Catalogue of open data</source>
        <translation>Каталог открытых данных</translation>
    </message>
    <message>
        <location filename="../open_data/catalogue_check.py"/>
        <location filename="../rating/criteria/criteria.py"/>
        <source>{name} stands twice</source>
        <translation>{name} повторяется</translation>
    </message>
    <message>
        <location filename="../open_data/catalogue_check.py"/>
        <source>has a space, a backslash or a sign that no address has</source>
        <translation>есть пробел, обратная косая черта или знак, которого в адресах не бывает</translation>
    </message>
    <message>
        <location filename="../open_data/catalogue_check.py"/>
        <source>is no address ({reason})</source>
        <translation>это не адрес ({reason})</translation>
    </message>
    <message>
        <location filename="../open_data/catalogue_check.py"/>
        <source>must begin with https://, http://, file:/// or {folder}/</source>
        <translation>должно начинаться с https://, http://, file:/// или {folder}/</translation>
    </message>
    <message>
        <location filename="../open_data/catalogue_check.py"/>
        <source>has a name or a password before the @, which would be written beside the data: remove it</source>
        <translation>перед @ стоит имя или пароль, они попали бы в файлы рядом с данными: уберите их</translation>
    </message>
    <message>
        <location filename="../open_data/catalogue_check.py"/>
        <source>has {name} in it, which would be written beside the data: remove it</source>
        <translation>содержит {name}, и это попало бы в файлы рядом с данными: уберите</translation>
    </message>
    <message>
        <location filename="../open_data/catalogue_check.py"/>
        <source>{part} is no placeholder</source>
        <translation>{part} — не подстановка</translation>
    </message>
    <message>
        <location filename="../open_data/catalogue_check.py"/>
        <source>the placeholder {name} does not belong to this tiling; allowed: {allowed}</source>
        <translation>подстановка {name} не для такой разбивки; допустимо: {allowed}</translation>
    </message>
    <message>
        <location filename="../open_data/catalogue_check.py"/>
        <location filename="../rating/scheme_check.py"/>
        <location filename="../window/dock/measures.py"/>
        <location filename="../window/trace/words.py"/>
        <source>none</source>
        <translation>ни одного</translation>
    </message>
    <message>
        <location filename="../open_data/catalogue_check.py"/>
        <source>the placeholder {name} is missing</source>
        <translation>нет подстановки {name}</translation>
    </message>
    <message>
        <location filename="../open_data/catalogue_check.py"/>
        <source>{name} is no source here; there are {known}</source>
        <translation>источника {name} здесь нет; есть {known}</translation>
    </message>
    <message>
        <location filename="../open_data/catalogue_check.py"/>
        <source>{name} must be another source of the same kind</source>
        <translation>{name}: должен быть другой источник того же вида</translation>
    </message>
    <message>
        <location filename="../open_data/catalogue_check.py"/>
        <source>leads back to {name}: a tile that none has would be looked for without end</source>
        <translation>ведёт обратно к {name}: лист, которого нет нигде, искали бы без конца</translation>
    </message>
    <message>
        <location filename="../open_data/catalogue_check.py"/>
        <source>must be west, south, east, north in degrees, not {value}</source>
        <translation>должны быть запад, юг, восток, север в градусах, а не {value}</translation>
    </message>
    <message>
        <location filename="../open_data/catalogue_check.py"/>
        <source>must name a corner by multiples of {step} degrees, as N40_E070</source>
        <translation>имя должно указывать угол, кратный {step} градусам, например N40_E070</translation>
    </message>
    <message>
        <location filename="../open_data/manifest.py"/>
        <location filename="../open_data/page.py"/>
        <source>{path} cannot be written ({reason}): give the folder of a disk with room where you may write.</source>
        <translation>Не удалось записать {path} ({reason}): укажите папку на диске, где есть место и право записи.</translation>
    </message>
    <message>
        <location filename="../open_data/manifest.py"/>
        <source>{folder} has no {name}: give a folder that the tool "Get open data" made, whole.</source>
        <translation>В папке {folder} нет {name}: укажите папку, созданную инструментом «Получить открытые данные», целиком.</translation>
    </message>
    <message>
        <location filename="../open_data/manifest.py"/>
        <source>List of fetched data</source>
        <translation>Перечень загруженных данных</translation>
    </message>
    <message>
        <location filename="../open_data/manifest.py"/>
        <source>{path} was written by a later version of the plugin ({made_by}): update the plugin, or fetch the data anew.</source>
        <translation>{path} записан более поздней версией модуля ({made_by}): обновите модуль или загрузите данные заново.</translation>
    </message>
    <message>
        <location filename="../open_data/manifest.py"/>
        <source>{path} is missing: fetch into {folder} once more, or copy the folder anew, whole.</source>
        <translation>Нет файла {path}: загрузите данные в {folder} ещё раз или скопируйте папку заново целиком.</translation>
    </message>
    <message>
        <location filename="../open_data/manifest.py"/>
        <source>{path} is not the file that was fetched (its size or checksum differs): fetch into {folder} once more, or copy the folder anew.</source>
        <translation>{path} — не тот файл, что был загружен (отличается размер или контрольная сумма): загрузите данные в {folder} ещё раз или скопируйте папку заново.</translation>
    </message>
    <message>
        <location filename="../open_data/manifest.py"/>
        <source>must be a path within the folder, with /</source>
        <translation>должен быть путь внутри папки, через /</translation>
    </message>
    <message>
        <location filename="../open_data/mosaic.py"/>
        <source>{mosaic}: {piece} and {first} differ in coordinate system, type of numbers or size of cells, and cannot be put together. Choose one of their sources.</source>
        <translation>{mosaic}: {piece} и {first} различаются системой координат, типом чисел или размером ячеек, их нельзя объединить. Выберите один из их источников.</translation>
    </message>
    <message>
        <location filename="../open_data/ranges.py"/>
        <source>{name}: {got} bytes came where {length} were asked for. Try again later.</source>
        <translation>{name}: запрошено {length} байт, пришло {got}. Повторите позже.</translation>
    </message>
    <message>
        <location filename="../open_data/ranges.py"/>
        <source>{name} is damaged or cut off: it says that something lies at byte {place}, and it has {size} bytes. Fetch it from another place, or tell who publishes it.</source>
        <translation>{name}: файл повреждён или обрезан: он ссылается на байт {place}, а в нём {size} байт. Возьмите его в другом месте или сообщите тому, кто его публикует.</translation>
    </message>
    <message>
        <location filename="../open_data/ranges.py"/>
        <source>{name} is damaged or unfit for reading in parts: one part of it has {length} bytes. Fetch it from another place, or tell who publishes it.</source>
        <translation>{name}: файл повреждён или не годится для чтения по частям: в одной его части {length} байт. Возьмите его в другом месте или сообщите тому, кто его публикует.</translation>
    </message>
    <message>
        <location filename="../open_data/tiff_directory.py"/>
        <source>entry {tag} has {size} bytes</source>
        <translation>в записи {tag} {size} байт</translation>
    </message>
    <message>
        <location filename="../open_data/tiff_directory.py"/>
        <source>{name} is damaged, or no GeoTIFF that can be read in parts: {what}. Fetch it from another place, or tell who publishes it.</source>
        <translation>{name}: файл повреждён или это не GeoTIFF, который можно читать по частям: {what}. Возьмите его в другом месте или сообщите тому, кто его публикует.</translation>
    </message>
    <message>
        <location filename="../open_data/tiff_directory.py"/>
        <location filename="../open_data/zip_members.py"/>
        <source>it has {size} bytes</source>
        <translation>в нём {size} байт</translation>
    </message>
    <message>
        <location filename="../open_data/tiff_directory.py"/>
        <source>{name} is no TIFF. Correct the address or the format in the catalogue, or fetch it from another place.</source>
        <translation>{name} — не TIFF. Исправьте в каталоге адрес или формат либо возьмите файл в другом месте.</translation>
    </message>
    <message>
        <location filename="../open_data/tiff_directory.py"/>
        <source>its directory has {count} entries</source>
        <translation>записей в его оглавлении: {count}</translation>
    </message>
    <message>
        <location filename="../open_data/tiff_directory.py"/>
        <source>entry {tag} lies beyond the end of the file</source>
        <translation>запись {tag} лежит за концом файла</translation>
    </message>
    <message>
        <location filename="../open_data/tiff_directory.py"/>
        <source>its image has {width} x {height} cells in blocks of {across} x {down}</source>
        <translation>в изображении {width} x {height} ячеек, блоки по {across} x {down}</translation>
    </message>
    <message>
        <location filename="../open_data/tiff_directory.py"/>
        <source>its blocks have {across} x {down} cells</source>
        <translation>в его блоках {across} x {down} ячеек</translation>
    </message>
    <message>
        <location filename="../open_data/tiff_directory.py"/>
        <source>it has {count} blocks, and {most} can be read</source>
        <translation>блоков в нём {count}, а прочесть можно не более {most}</translation>
    </message>
    <message>
        <location filename="../open_data/tiff_directory.py"/>
        <source>entry {tag} does not tell of {count} blocks</source>
        <translation>в записи {tag} сказано не о {count} блоках</translation>
    </message>
    <message>
        <location filename="../open_data/tiff_windows.py"/>
        <source>GDAL says: {error}</source>
        <translation>GDAL сообщает: {error}</translation>
    </message>
    <message>
        <location filename="../open_data/tiff_windows.py"/>
        <source>{name} has no position, or no coordinate reference system. Fetch it from another place, or tell who publishes it.</source>
        <translation>{name}: нет положения или системы координат. Возьмите файл в другом месте или сообщите тому, кто его публикует.</translation>
    </message>
    <message>
        <location filename="../open_data/tiff_windows.py"/>
        <source>its cells have no size</source>
        <translation>у его ячеек нет размера</translation>
    </message>
    <message>
        <location filename="../open_data/tiff_windows.py"/>
        <source>the blocks of the window have {size} bytes</source>
        <translation>в блоках окна {size} байт</translation>
    </message>
    <message>
        <location filename="../open_data/tiff_windows.py"/>
        <source>its window was written otherwise than it was read</source>
        <translation>его окно записано не таким, каким было прочитано</translation>
    </message>
    <message>
        <location filename="../open_data/tiff_windows.py"/>
        <source>{name} has cells without a value, and no number is left to mark them. Use another file in the catalogue.</source>
        <translation>{name}: есть ячейки без значения, а свободного числа, чтобы их отметить, нет. Укажите в каталоге другой файл.</translation>
    </message>
    <message>
        <location filename="../open_data/vectors.py"/>
        <source>{file}: no field with a country code; its fields are {fields}. Correct the catalogue, or choose another source of countries.</source>
        <translation>{file}: нет поля с кодом страны; его поля: {fields}. Исправьте каталог или выберите другой источник стран.</translation>
    </message>
    <message>
        <location filename="../open_data/vectors.py"/>
        <source>{name}: the answer is none of Overpass. Correct the catalogue.</source>
        <translation>{name}: это не ответ Overpass. Исправьте каталог.</translation>
    </message>
    <message>
        <location filename="../open_data/vectors.py"/>
        <source>{name}: the server gave up: {remark}. Try again later, or with a smaller REACH_KM.</source>
        <translation>{name}: сервер прервал запрос: {remark}. Повторите позже или с меньшим REACH_KM.</translation>
    </message>
    <message>
        <location filename="../open_data/vectors.py"/>
        <source>{path} cannot be opened: {error}</source>
        <translation>{path} не открывается: {error}</translation>
    </message>
    <message>
        <location filename="../open_data/zip_members.py"/>
        <source>{name} has several members that fit "{pattern}": {members}. Correct the catalogue: one of them is meant.</source>
        <translation>В {name} несколько файлов подходят под «{pattern}»: {members}. Исправьте каталог: имеется в виду один из них.</translation>
    </message>
    <message>
        <location filename="../open_data/zip_members.py"/>
        <source>two members are called {member}</source>
        <translation>два файла называются {member}</translation>
    </message>
    <message>
        <location filename="../open_data/zip_members.py"/>
        <source>its directory cannot be read: {error}</source>
        <translation>его оглавление не читается: {error}</translation>
    </message>
    <message>
        <location filename="../open_data/zip_members.py"/>
        <source>{name} is damaged, or no zip that can be unpacked: {what}. Fetch it from another place, or tell who publishes it.</source>
        <translation>{name} повреждён или не является архивом zip, который можно распаковать: {what}. Возьмите его в другом месте или сообщите тому, кто его публикует.</translation>
    </message>
    <message>
        <location filename="../open_data/zip_members.py"/>
        <source>{name} has no member that fits "{pattern}", but: {members}. Correct the catalogue.</source>
        <translation>В {name} нет файла, подходящего под «{pattern}», есть: {members}. Исправьте каталог.</translation>
    </message>
    <message>
        <location filename="../open_data/zip_members.py"/>
        <source>the name of {member} leads out of the archive</source>
        <translation>имя {member} ведёт за пределы архива</translation>
    </message>
    <message>
        <location filename="../open_data/zip_members.py"/>
        <source>{member} is encrypted</source>
        <translation>{member} зашифрован</translation>
    </message>
    <message>
        <location filename="../open_data/zip_members.py"/>
        <source>it would unpack to {size} MB</source>
        <translation>распакованный, он занял бы {size} МБ</translation>
    </message>
    <message>
        <location filename="../open_data/zip_members.py"/>
        <source>{folder}: {name} unpacks to {size} MB, and there is less room. Make room, or choose a folder on another disk.</source>
        <translation>{folder}: {name} распаковывается до {size} МБ, а места меньше. Освободите место или выберите папку на другом диске.</translation>
    </message>
    <message>
        <location filename="../open_data/zip_members.py"/>
        <source>{member} has {got} bytes where its directory says {size}</source>
        <translation>в {member} {got} байт, а по оглавлению {size}</translation>
    </message>
    <message>
        <location filename="../open_data/zip_members.py"/>
        <source>{member} cannot be unpacked: {error}</source>
        <translation>{member} не распаковывается: {error}</translation>
    </message>
    <message>
        <location filename="../place_layers.py"/>
        <source>QGIS world map</source>
        <translation>Карта мира QGIS</translation>
    </message>
    <message>
        <location filename="../place_layers.py"/>
        <source>QGIS's world map was not found at {path}. Give your own polygons in COUNTRIES.</source>
        <translation>Карта мира QGIS не найдена по пути {path}. Задайте свои полигоны в COUNTRIES.</translation>
    </message>
    <message>
        <location filename="../place_layers.py"/>
        <source>Layer {layer}: no field with a country code {chosen}. Choose one of: {fields}.</source>
        <translation>Слой {layer}: нет поля с кодом страны {chosen}. Выберите одно из полей: {fields}.</translation>
    </message>
    <message>
        <location filename="../place_layers.py"/>
        <source>Layer {layer}: no field with a country code. There is no field with country codes under a usual name: name it iso_a2. Its fields are: {fields}.</source>
        <translation>Слой {layer}: нет поля с кодом страны. Поля с кодами стран под обычным именем нет: назовите его iso_a2. Поля слоя: {fields}.</translation>
    </message>
    <message>
        <location filename="../processing/arriving/base_map.py"/>
        <source>Base map</source>
        <translation>Карта-основа</translation>
    </message>
    <message>
        <location filename="../processing/arriving/base_map.py"/>
        <source>Countries (QGIS world map)</source>
        <translation>Страны (карта мира QGIS)</translation>
    </message>
    <message>
        <location filename="../processing/arriving/base_map.py"/>
        <source>Borders in dispute</source>
        <translation>Спорные границы</translation>
    </message>
    <message>
        <location filename="../processing/arriving/base_map.py"/>
        <location filename="../processing/inventory/checkinventory.py"/>
        <source>Lakes</source>
        <translation>Озёра</translation>
    </message>
    <message>
        <location filename="../processing/arriving/base_map.py"/>
        <location filename="../processing/inventory/site_parameters.py"/>
        <location filename="../processing/map/assess_parameters.py"/>
        <source>Rivers</source>
        <translation>Реки</translation>
    </message>
    <message>
        <location filename="../processing/arriving/base_map.py"/>
        <source>Towns</source>
        <translation>Города</translation>
    </message>
    <message>
        <location filename="../processing/arriving/captions.py"/>
        <location filename="../window/dock/downstream.py"/>
        <location filename="../window/dock/facts.py"/>
        <location filename="../window/trace/words.py"/>
        <source>unknown</source>
        <translation>неизвестно</translation>
    </message>
    <message>
        <location filename="../processing/arriving/hours.py"/>
        <source>The temporal controller plays the hours after the release, counted from 1 January 2000, 00:00, which is no date of anything. What has no hours is shown at every moment, what has no last hour from its first on.</source>
        <translation>Управление временем воспроизводит часы после выброса, отсчитанные от 1 января 2000 года, 00:00, — это не дата какого-либо события. То, у чего нет часов, показано всё время, то, у чего нет последнего часа, — начиная с первого.</translation>
    </message>
    <message>
        <location filename="../processing/arriving/loading.py"/>
        <source>Empty, and so not loaded: {names}</source>
        <translation>Пусто, поэтому не загружено: {names}</translation>
    </message>
    <message>
        <location filename="../processing/arriving/looks.py"/>
        <source>error</source>
        <translation>ошибка</translation>
    </message>
    <message>
        <location filename="../processing/arriving/looks.py"/>
        <source>warning</source>
        <translation>предупреждение</translation>
    </message>
    <message>
        <location filename="../processing/arriving/looks.py"/>
        <source>note</source>
        <translation>замечание</translation>
    </message>
    <message>
        <location filename="../processing/arriving/looks.py"/>
        <source>place, with hours of arrival</source>
        <translation>место, с временем прихода в часах</translation>
    </message>
    <message>
        <location filename="../processing/arriving/looks.py"/>
        <source>point of a path</source>
        <translation>точка пути</translation>
    </message>
    <message>
        <location filename="../processing/arriving/looks.py"/>
        <source>east</source>
        <translation>восток</translation>
    </message>
    <message>
        <location filename="../processing/arriving/looks.py"/>
        <source>south-east</source>
        <translation>юго-восток</translation>
    </message>
    <message>
        <location filename="../processing/arriving/looks.py"/>
        <source>south</source>
        <translation>юг</translation>
    </message>
    <message>
        <location filename="../processing/arriving/looks.py"/>
        <source>south-west</source>
        <translation>юго-запад</translation>
    </message>
    <message>
        <location filename="../processing/arriving/looks.py"/>
        <source>west</source>
        <translation>запад</translation>
    </message>
    <message>
        <location filename="../processing/arriving/looks.py"/>
        <source>north-west</source>
        <translation>северо-запад</translation>
    </message>
    <message>
        <location filename="../processing/arriving/looks.py"/>
        <source>north</source>
        <translation>север</translation>
    </message>
    <message>
        <location filename="../processing/arriving/looks.py"/>
        <source>north-east</source>
        <translation>северо-восток</translation>
    </message>
    <message>
        <location filename="../processing/arriving/looks.py"/>
        <source>end of flow</source>
        <translation>конец стока</translation>
    </message>
    <message>
        <location filename="../processing/arriving/notes.py"/>
        <source>Made by the tool {tool} of {plugin} {version} on {moment}.</source>
        <translation>Создано инструментом {tool} модуля {plugin} {version}, {moment}.</translation>
    </message>
    <message>
        <location filename="../processing/arriving/notes.py"/>
        <source>From</source>
        <translation>Из</translation>
    </message>
    <message>
        <location filename="../processing/arriving/notes.py"/>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <location filename="../processing/arriving/notes.py"/>
        <source>By: {schemes}</source>
        <translation>По схемам: {schemes}</translation>
    </message>
    <message>
        <location filename="../processing/arriving/notes.py"/>
        <source>Units stand in the names of the fields and in their captions; an empty value is unknown.</source>
        <translation>Единицы указаны в именах полей и в их подписях; пустое значение – неизвестно.</translation>
    </message>
    <message>
        <location filename="../processing/arriving/notes.py"/>
        <source>Licences of what it was made from: {licences}</source>
        <translation>Лицензии исходных данных: {licences}</translation>
    </message>
    <message>
        <location filename="../processing/arriving/notes.py"/>
        <source>The terms of the data it was made from hold for it, too.</source>
        <translation>Действуют и условия данных, из которых это получено.</translation>
    </message>
    <message>
        <location filename="../processing/arriving/notes.py"/>
        <location filename="../processing/inventory/field_lists.py"/>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <location filename="../processing/arriving/notes.py"/>
        <location filename="../processing/inventory/field_lists.py"/>
        <source>no</source>
        <translation>нет</translation>
    </message>
    <message>
        <location filename="../processing/arriving/notes.py"/>
        <source>a table of a database</source>
        <translation>таблица базы данных</translation>
    </message>
    <message>
        <location filename="../processing/arriving/notes.py"/>
        <source>data of a service</source>
        <translation>данные службы</translation>
    </message>
    <message>
        <location filename="../processing/arriving/raster_looks.py"/>
        <source>m</source>
        <translation>м</translation>
    </message>
    <message>
        <location filename="../processing/arriving/raster_looks.py"/>
        <source>m/s</source>
        <translation>м/с</translation>
    </message>
    <message>
        <location filename="../processing/arriving/raster_looks.py"/>
        <source>min</source>
        <translation>мин</translation>
    </message>
    <message>
        <location filename="../processing/arriving/raster_looks.py"/>
        <source>km²</source>
        <translation>км²</translation>
    </message>
    <message>
        <location filename="../processing/base.py"/>
        <source>{name} would not be heeded: {need}. Leave {name} as it was, or give what it needs.</source>
        <translation>{name} не было бы учтено: {need}. Оставьте {name} как было или задайте то, что нужно.</translation>
    </message>
    <message>
        <location filename="../processing/base.py"/>
        <source>{file} cannot be read or written: {reason}.</source>
        <translation>{file} не читается или не записывается: {reason}.</translation>
    </message>
    <message>
        <location filename="../processing/base.py"/>
        <location filename="../processing/consequence/exposure.py"/>
        <location filename="../processing/fetching/network.py"/>
        <location filename="../processing/geometry.py"/>
        <location filename="../processing/map/assess_steps.py"/>
        <location filename="../processing/map/facilitysheets.py"/>
        <location filename="../processing/models.py"/>
        <location filename="../processing/run.py"/>
        <source>Cancelled</source>
        <translation>Отменено</translation>
    </message>
    <message>
        <location filename="../processing/base.py"/>
        <source>{algorithm} has no parameter {name}. Use one of {names}.</source>
        <translation>У {algorithm} нет параметра {name}. Есть: {names}.</translation>
    </message>
    <message>
        <location filename="../processing/base.py"/>
        <source>The memory did not suffice, or a limit of this process was reached. Close other programs, clip the rasters to the region of the facilities, set a length limit, or use coarser rasters.</source>
        <translation>Не хватило памяти, или достигнут предел для этого процесса. Закройте другие программы, обрежьте растры по району хвостохранилищ, задайте предел длины или возьмите более грубые растры.</translation>
    </message>
    <message>
        <location filename="../processing/base.py"/>
        <source>Facility inventory</source>
        <translation>Реестр хвостохранилищ</translation>
    </message>
    <message>
        <location filename="../processing/base.py"/>
        <source>Downstream basin</source>
        <translation>Бассейн ниже по течению</translation>
    </message>
    <message>
        <location filename="../processing/base.py"/>
        <source>Consequences</source>
        <translation>Последствия</translation>
    </message>
    <message>
        <location filename="../processing/base.py"/>
        <source>Hazard rating</source>
        <translation>Оценка опасности</translation>
    </message>
    <message>
        <location filename="../processing/base.py"/>
        <source>Map and list</source>
        <translation>Карта и список</translation>
    </message>
    <message>
        <location filename="../processing/base.py"/>
        <source>Ready models</source>
        <translation>Готовые модели</translation>
    </message>
    <message>
        <location filename="../processing/base.py"/>
        <source>{what}: the geometry of {whose} was not written: {reason}</source>
        <translation>{what}: геометрия {whose} не записана: {reason}</translation>
    </message>
    <message>
        <location filename="../processing/base.py"/>
        <source>{what}: feature {number} could not be written: {reason}</source>
        <translation>{what}: не удалось записать объект {number}: {reason}</translation>
    </message>
    <message>
        <location filename="../processing/basin/countries.py"/>
        <source>Polygons of countries with their code. Empty: the world map that comes with QGIS (1 : 10 million, simplified); give the official boundaries for work near a border.</source>
        <translation>Полигоны стран с кодом страны. Пусто: карта мира из поставки QGIS (1 : 10 млн, упрощённая); для работы вблизи границы задайте официальные границы.</translation>
    </message>
    <message>
        <location filename="../processing/basin/countries.py"/>
        <location filename="../processing/inventory/site_parameters.py"/>
        <source>Field with the country's code</source>
        <translation>Поле с кодом страны</translation>
    </message>
    <message>
        <location filename="../processing/basin/countries.py"/>
        <source>Empty: found by its usual names (iso_a2, ISO_A2_EH, iso2, country ...). Areas with -1, -99 or nothing in it are no country.</source>
        <translation>Пусто: ищется по обычным названиям (iso_a2, ISO_A2_EH, iso2, country ...). Полигоны, где в нём стоит -1, -99 или ничего, странами не считаются.</translation>
    </message>
    <message>
        <location filename="../processing/basin/countries.py"/>
        <location filename="../processing/inventory/checkinventory.py"/>
        <source>Tolerance at borders (m)</source>
        <translation>Допуск у границ (м)</translation>
    </message>
    <message>
        <location filename="../processing/basin/countries.py"/>
        <source>A path has entered a country only when it gets farther than this from every border, or ends there: a river that is the border does not cross it, but follows it, from where it is as near as this, and within 1000 m. Empty: 1000 m, or half a cell if larger.</source>
        <translation>Путь считается вошедшим в страну, только если он отходит от всех границ дальше этого расстояния или заканчивается там: река, по которой проходит граница, не пересекает её, а идёт вдоль неё — с места, где она ближе этого расстояния и 1000 м. Пусто: 1000 м или половина ячейки, если она больше.</translation>
    </message>
    <message>
        <location filename="../processing/basin/countries.py"/>
        <source>Velocity for hours to a border (m/s)</source>
        <translation>Скорость для времени добегания до границы (м/с)</translation>
    </message>
    <message>
        <location filename="../processing/basin/countries.py"/>
        <source>Assumed mean velocity of the water (Baia Mare 2000: 0.8 to 1.1 m/s). Empty: no hours are given.</source>
        <translation>Принятая средняя скорость воды (Бая-Маре, 2000 год: 0,8–1,1 м/с). Пусто: часы не вычисляются.</translation>
    </message>
    <message>
        <location filename="../processing/basin/countries.py"/>
        <source>Finding border crossings</source>
        <translation>Поиск пересечений границ</translation>
    </message>
    <message>
        <location filename="../processing/basin/countries.py"/>
        <source>Tolerance at borders: {metres} m; in contact with a country within {near} m</source>
        <translation>Допуск у границ: {metres} м; соприкосновение со страной — ближе {near} м</translation>
    </message>
    <message>
        <location filename="../processing/basin/countries.py"/>
        <source>{count} {count:area|areas} of {layer} {count:has|have} no country code; {count:it is|they are} crossed without a border.</source>
        <translation>Полигонов слоя {layer} без кода страны: {count}; они пересекаются без границы.</translation>
    </message>
    <message>
        <location filename="../processing/basin/countries.py"/>
        <source>QGIS's world map is not at {path}: no border crossings. Give a layer in COUNTRIES.</source>
        <translation>Карты мира QGIS нет по пути {path}: пересечения границ не определены. Задайте слой в COUNTRIES.</translation>
    </message>
    <message>
        <location filename="../processing/basin/countries.py"/>
        <source>COUNTRIES is empty: borders are those of QGIS's world map, which is simplified.</source>
        <translation>COUNTRIES не задан: границы взяты из карты мира QGIS, а она упрощённая.</translation>
    </message>
    <message>
        <location filename="../processing/basin/directions.py"/>
        <source>Reading the flow directions</source>
        <translation>Чтение направлений стока</translation>
    </message>
    <message>
        <location filename="../processing/basin/directions.py"/>
        <source>Coding of the flow directions: {coding}</source>
        <translation>Кодировка направлений стока: {coding}</translation>
    </message>
    <message>
        <location filename="../processing/basin/directions.py"/>
        <source>RIVERS can be burnt into a RELIEF only, not into ready DIRECTIONS.</source>
        <translation>RIVERS врезаются только в RELIEF, не в готовые DIRECTIONS.</translation>
    </message>
    <message>
        <location filename="../processing/basin/directions.py"/>
        <source>There is no {file} of the same cells beside DIRECTIONS: what drains through the cells near each facility is counted up to its springs.</source>
        <translation>Рядом с DIRECTIONS нет {file} с теми же ячейками: сток через ячейки у каждого хвостохранилища пересчитывается до истоков.</translation>
    </message>
    <message>
        <location filename="../processing/basin/directions.py"/>
        <source>{file} beside DIRECTIONS is not used: lakes and sinks keep water here that runs on there. What drains through the cells near each facility is counted up to its springs.</source>
        <translation>{file} рядом с DIRECTIONS не используется: озёра и впадины удерживают здесь воду, которая там течёт дальше. Сток через ячейки у каждого хвостохранилища пересчитывается до истоков.</translation>
    </message>
    <message>
        <location filename="../processing/basin/directions.py"/>
        <source>{file} beside DIRECTIONS is not used: {why}</source>
        <translation>{file} рядом с DIRECTIONS не используется: {why}</translation>
    </message>
    <message>
        <location filename="../processing/basin/directions.py"/>
        <source>{file} was found beside DIRECTIONS.</source>
        <translation>Рядом с DIRECTIONS найден {file}.</translation>
    </message>
    <message>
        <location filename="../processing/basin/downstreambasins.py"/>
        <source>Basin units downstream or upstream</source>
        <translation>Бассейны ниже или выше по течению</translation>
    </message>
    <message>
        <location filename="../processing/basin/downstreambasins.py"/>
        <source>HydroBASINS,basin units,sub-basin,NEXT_DOWN,downstream,upstream,Pfafstetter</source>
        <translation>HydroBASINS,бассейны,подбассейн,NEXT_DOWN,вниз по течению,вверх по течению,коды Пфафштеттера</translation>
    </message>
    <message>
        <location filename="../processing/basin/downstreambasins.py"/>
        <source>Basin units</source>
        <translation>Бассейны</translation>
    </message>
    <message>
        <location filename="../processing/basin/downstreambasins.py"/>
        <source>Polygons in any CRS that point at the next unit downstream, such as HydroBASINS of any level.</source>
        <translation>Полигоны в любой системе координат, указывающие на следующий бассейн ниже по течению, например HydroBASINS любого уровня.</translation>
    </message>
    <message>
        <location filename="../processing/basin/downstreambasins.py"/>
        <source>Field with the unit's identifier</source>
        <translation>Поле с идентификатором бассейна</translation>
    </message>
    <message>
        <location filename="../processing/basin/downstreambasins.py"/>
        <source>HYBAS_ID in HydroBASINS; any name will do.</source>
        <translation>HYBAS_ID в HydroBASINS; подойдёт любое имя.</translation>
    </message>
    <message>
        <location filename="../processing/basin/downstreambasins.py"/>
        <source>Field with the identifier of the next unit downstream</source>
        <translation>Поле с идентификатором следующего бассейна ниже по течению</translation>
    </message>
    <message>
        <location filename="../processing/basin/downstreambasins.py"/>
        <source>NEXT_DOWN in HydroBASINS: 0 or nothing where the water ends.</source>
        <translation>NEXT_DOWN в HydroBASINS: 0 или ничего там, где вода заканчивается.</translation>
    </message>
    <message>
        <location filename="../processing/basin/downstreambasins.py"/>
        <source>Direction</source>
        <translation>Направление</translation>
    </message>
    <message>
        <location filename="../processing/basin/downstreambasins.py"/>
        <source>downstream: where the facility's water goes; upstream: what drains to its unit.</source>
        <translation>downstream: куда уходит вода от хвостохранилища; upstream: откуда вода стекает в его бассейн.</translation>
    </message>
    <message>
        <location filename="../processing/basin/downstreambasins.py"/>
        <source>Units by facility</source>
        <translation>Бассейны по хвостохранилищам</translation>
    </message>
    <message>
        <location filename="../processing/basin/downstreambasins.py"/>
        <source>One feature for each facility and unit; order 0 is the facility's own, then 1, 2 .. steps away.</source>
        <translation>Один объект на каждую пару «хвостохранилище — бассейн»; order 0 — собственный бассейн хвостохранилища, далее 1, 2 .. шагов от него.</translation>
    </message>
    <message>
        <location filename="../processing/basin/downstreambasins.py"/>
        <location filename="../processing/basin/facilities.py"/>
        <location filename="../processing/basin/path_layers.py"/>
        <location filename="../processing/basin/upstreamcatchment.py"/>
        <location filename="../processing/consequence/releaserunout.py"/>
        <location filename="../processing/inventory/fetchopendata.py"/>
        <location filename="../processing/inventory/importinventory.py"/>
        <location filename="../processing/map/assess_steps.py"/>
        <location filename="../processing/map/nationalreport.py"/>
        <location filename="../processing/rating/datarequest.py"/>
        <location filename="../processing/rating/evaluatechecklist.py"/>
        <location filename="../processing/rating/rankrobustness.py"/>
        <location filename="../processing/rating/scheme_rating.py"/>
        <location filename="../processing/rating/transboundaryscreening.py"/>
        <location filename="../processing/rating/waterhazardclass.py"/>
        <location filename="../window/dock/steps.py"/>
        <source>Facilities</source>
        <translation>Хвостохранилища</translation>
    </message>
    <message>
        <location filename="../processing/basin/downstreambasins.py"/>
        <source>Facilities in no unit</source>
        <translation>Хвостохранилища вне бассейнов</translation>
    </message>
    <message>
        <location filename="../processing/basin/downstreambasins.py"/>
        <source>Reading the basin units</source>
        <translation>Чтение бассейнов</translation>
    </message>
    <message>
        <location filename="../processing/basin/downstreambasins.py"/>
        <source>Layer {layer}: {count} {count:unit points|units point} at one that is not in it; the water goes on there.</source>
        <translation>Слой {layer}: бассейнов, указывающих на отсутствующий в слое: {count}; там вода уходит дальше.</translation>
    </message>
    <message>
        <location filename="../processing/basin/downstreambasins.py"/>
        <source>it lies in no basin unit</source>
        <translation>оно не лежит ни в одном бассейне</translation>
    </message>
    <message>
        <location filename="../processing/basin/downstreambasins.py"/>
        <source>Layer {layer} has no basin units.</source>
        <translation>В слое {layer} нет бассейнов.</translation>
    </message>
    <message>
        <location filename="../processing/basin/downstreambasins.py"/>
        <source>Layer {layer}, field {field}: unit {unit} points at itself. Water cannot flow there: leave the field empty (or 0) where the water ends, or name the next unit.</source>
        <translation>Слой {layer}, поле {field}: бассейн {unit} указывает на самого себя. Вода так течь не может: где она кончается, оставьте поле пустым (или 0), иначе назовите следующий бассейн.</translation>
    </message>
    <message>
        <location filename="../processing/basin/downstreambasins.py"/>
        <location filename="../processing/consequence/flow_sites.py"/>
        <location filename="../processing/geometry.py"/>
        <source>feature {id}</source>
        <translation>объект {id}</translation>
    </message>
    <message>
        <location filename="../processing/basin/facilities.py"/>
        <source>Points in any CRS; of a polygon a point inside it is used. Outputs come in the CRS of this layer.</source>
        <translation>Точки в любой системе координат; для полигона берётся точка внутри него. Результаты записываются в системе координат этого слоя.</translation>
    </message>
    <message>
        <location filename="../processing/basin/facilities.py"/>
        <source>Field with the facility's identifier</source>
        <translation>Поле с идентификатором хвостохранилища</translation>
    </message>
    <message>
        <location filename="../processing/basin/facilities.py"/>
        <source>Links the results to the facilities. Without such a field the feature id is used.</source>
        <translation>Связывает результаты с хвостохранилищами. Если такого поля нет, используется номер объекта слоя.</translation>
    </message>
    <message>
        <location filename="../processing/basin/facilities.py"/>
        <source>Layer {layer} has no features.</source>
        <translation>В слое {layer} нет объектов.</translation>
    </message>
    <message>
        <location filename="../processing/basin/facilities.py"/>
        <source>Layer {layer} has no field {field}: the feature id identifies the facilities.</source>
        <translation>В слое {layer} нет поля {field}: хвостохранилища обозначены номером объекта слоя.</translation>
    </message>
    <message>
        <location filename="../processing/basin/facilities.py"/>
        <source>Layer {layer}, field {field}: {count} empty; the feature id stands for them.</source>
        <translation>Слой {layer}, поле {field}: пустых значений {count}; вместо них взят номер объекта слоя.</translation>
    </message>
    <message>
        <location filename="../processing/basin/facilities.py"/>
        <source>Layer {layer}, field {field}: identifiers occur more than once, for instance {id}.</source>
        <translation>Слой {layer}, поле {field}: идентификаторы повторяются, например {id}.</translation>
    </message>
    <message>
        <location filename="../processing/basin/facilities.py"/>
        <source>Facilities not followed</source>
        <translation>Непрослеженные хвостохранилища</translation>
    </message>
    <message>
        <location filename="../processing/basin/facilities.py"/>
        <source>Table of the facilities without a result, with the reason and their coordinates.</source>
        <translation>Таблица хвостохранилищ, для которых нет результата, с причиной и координатами.</translation>
    </message>
    <message>
        <location filename="../processing/basin/facilities.py"/>
        <source>Facility {id} is left out: {reason}.</source>
        <translation>Хвостохранилище {id} пропущено: {reason}.</translation>
    </message>
    <message>
        <location filename="../processing/basin/facilities.py"/>
        <source>... and {count} more {count:facility|facilities}.</source>
        <translation>... и ещё хвостохранилищ: {count}.</translation>
    </message>
    <message>
        <location filename="../processing/basin/facilities.py"/>
        <source>it lies off the raster or has no point</source>
        <translation>оно лежит вне растра или не имеет точки</translation>
    </message>
    <message>
        <location filename="../processing/basin/facilities.py"/>
        <source>it lies on no-data</source>
        <translation>оно лежит на ячейке без данных</translation>
    </message>
    <message>
        <location filename="../processing/basin/flowdirections.py"/>
        <location filename="../processing/consequence/flow_parameters.py"/>
        <source>Flow directions</source>
        <translation>Направления стока</translation>
    </message>
    <message>
        <location filename="../processing/basin/flowdirections.py"/>
        <source>D8,flow direction,fill sinks,depressions,drainage,burn rivers,hydrology</source>
        <translation>D8,направление стока,flow direction,заполнение понижений,бессточные впадины,дренаж,врезка рек,гидрология,гидрография</translation>
    </message>
    <message>
        <location filename="../processing/basin/flowdirections.py"/>
        <source>No-data value</source>
        <translation>Значение «нет данных»</translation>
    </message>
    <message>
        <location filename="../processing/basin/flowdirections.py"/>
        <source>What cells without data hold: 255, or 247 as HydroSHEDS marks the ocean, for programs as pyflwdir that take 255 for an inland sink.</source>
        <translation>Что стоит в ячейках без данных: 255 или 247, как HydroSHEDS обозначает океан, — для программ вроде pyflwdir, которые принимают 255 за бессточную впадину.</translation>
    </message>
    <message>
        <location filename="../processing/basin/flowdirections.py"/>
        <source>Scheduler of several machines</source>
        <translation>Планировщик нескольких машин</translation>
    </message>
    <message>
        <location filename="../processing/basin/flowdirections.py"/>
        <source>Address (tcp://machine:8786) of a Dask scheduler: its workers do the work in tiles. They must have the relief and the folder of the output under the same paths. Empty: this machine alone.</source>
        <translation>Адрес (tcp://машина:8786) планировщика Dask: работу по частям выполняют его исполнители. Рельеф и папка результата должны быть у них под теми же путями. Пусто: только эта машина.</translation>
    </message>
    <message>
        <location filename="../processing/basin/flowdirections.py"/>
        <source>GeoTIFF of ESRI D8 codes: 1, 2, 4 .. 128 clockwise from east, 0 an end, 255 no data unless chosen otherwise.</source>
        <translation>GeoTIFF с кодами D8 ESRI: 1, 2, 4 .. 128 по часовой стрелке от востока, 0 — конец, 255 — нет данных, если не выбрано иное.</translation>
    </message>
    <message>
        <location filename="../processing/basin/flowdirections.py"/>
        <source>Cells that drain through each</source>
        <translation>Ячейки, чей сток проходит через каждую</translation>
    </message>
    <message>
        <location filename="../processing/basin/flowdirections.py"/>
        <source>GeoTIFF of whole numbers: how many cells drain through each, itself included; 0 no data.</source>
        <translation>GeoTIFF целых чисел: сток скольких ячеек проходит через каждую, с ней самой; 0 — нет данных.</translation>
    </message>
    <message>
        <location filename="../processing/basin/flowdirections.py"/>
        <source>Area that drains through each cell (km²)</source>
        <translation>Площадь, сток с которой проходит через ячейку (км²)</translation>
    </message>
    <message>
        <location filename="../processing/basin/flowdirections.py"/>
        <source>GeoTIFF of the km² on the ellipsoid that drain through each cell, its own included; 0 no data.</source>
        <translation>GeoTIFF: сколько км² на эллипсоиде отдают сток через каждую ячейку, с её собственной площадью; 0 — нет данных.</translation>
    </message>
    <message>
        <location filename="../processing/basin/flowdirections.py"/>
        <source>Cells with a height</source>
        <translation>Ячеек с высотой</translation>
    </message>
    <message>
        <location filename="../processing/basin/flowdirections.py"/>
        <source>Closed depressions drained</source>
        <translation>Замкнутых понижений, из которых проведён сток</translation>
    </message>
    <message>
        <location filename="../processing/basin/flowdirections.py"/>
        <source>Cells below the level their water spills over</source>
        <translation>Ячеек ниже уровня, на котором вода переливается</translation>
    </message>
    <message>
        <location filename="../processing/basin/flowdirections.py"/>
        <source>Cells of no-data bridged inside the relief</source>
        <translation>Ячеек без данных внутри рельефа, через которые проведён сток</translation>
    </message>
    <message>
        <location filename="../processing/basin/flowdirections.py"/>
        <source>Cells in lakes, sinks and the sea where water stays</source>
        <translation>Ячеек озёр, впадин и моря, где вода остаётся</translation>
    </message>
    <message>
        <location filename="../processing/basin/flowdirections.py"/>
        <source>Writing flow directions</source>
        <translation>Запись направлений стока</translation>
    </message>
    <message>
        <location filename="../processing/basin/flowdirections.py"/>
        <location filename="../processing/consequence/flow_outputs.py"/>
        <source>{name} is written as GeoTIFF: give a file name that ends in .tif.</source>
        <translation>{name} записывается как GeoTIFF: дайте имя файла с окончанием .tif.</translation>
    </message>
    <message>
        <location filename="../processing/basin/flowdirections.py"/>
        <source>Counting the cells that drain through each</source>
        <translation>Подсчёт ячеек, чей сток проходит через каждую</translation>
    </message>
    <message>
        <location filename="../processing/basin/flowdirections.py"/>
        <source>Adding up the area that drains through each cell</source>
        <translation>Сложение площади, сток с которой проходит через каждую ячейку</translation>
    </message>
    <message>
        <location filename="../processing/basin/parameters.py"/>
        <location filename="../processing/consequence/inundationzone.py"/>
        <location filename="../processing/consequence/simulateflow.py"/>
        <source>Relief (heights in metres)</source>
        <translation>Рельеф (высоты в метрах)</translation>
    </message>
    <message>
        <location filename="../processing/basin/parameters.py"/>
        <source>Elevation raster of one band in any CRS: SRTM, Copernicus GLO-30 or GLO-90, MERIT, or your own. Depressions are drained; give lakes and sinks that have no outflow in LAKES.</source>
        <translation>Одноканальный растр высот в любой системе координат: SRTM, Copernicus GLO-30 или GLO-90, MERIT либо ваш. Из понижений проводится сток; озёра и впадины без стока задайте в LAKES.</translation>
    </message>
    <message>
        <location filename="../processing/basin/parameters.py"/>
        <source>Flow directions (instead of a relief)</source>
        <translation>Направления стока (вместо рельефа)</translation>
    </message>
    <message>
        <location filename="../processing/basin/parameters.py"/>
        <source>Ready D8 raster of any size: of flowdirections, HydroSHEDS, MERIT Hydro, ESRI, TauDEM or GRASS. With RELIEF too, of the same cells, the water follows this and heights come from there.</source>
        <translation>Готовый растр D8 любого размера: от flowdirections, HydroSHEDS, MERIT Hydro, ESRI, TauDEM или GRASS. Если задан и RELIEF с теми же ячейками, вода следует этому растру, а высоты берутся оттуда.</translation>
    </message>
    <message>
        <location filename="../processing/basin/parameters.py"/>
        <source>Ready D8 raster of any size: of flowdirections, HydroSHEDS, MERIT Hydro, ESRI, TauDEM or GRASS. Give either this or RELIEF.</source>
        <translation>Готовый растр D8 любого размера: от flowdirections, HydroSHEDS, MERIT Hydro, ESRI, TauDEM или GRASS. Задайте либо его, либо RELIEF.</translation>
    </message>
    <message>
        <location filename="../processing/basin/parameters.py"/>
        <source>Coding of the flow directions</source>
        <translation>Кодировка направлений стока</translation>
    </message>
    <message>
        <location filename="../processing/basin/parameters.py"/>
        <source>auto finds it from the values; esri: 1, 2, 4 .. 128 clockwise from east; taudem: 1..8 counter-clockwise from east; grass: 1..8 counter-clockwise from north-east, negative where water leaves the region.</source>
        <translation>auto определяет её по значениям; esri: 1, 2, 4 .. 128 от востока по часовой стрелке; taudem: 1..8 от востока против часовой стрелки; grass: 1..8 от северо-востока против часовой стрелки, отрицательные там, где вода уходит за пределы области.</translation>
    </message>
    <message>
        <location filename="../processing/basin/parameters.py"/>
        <location filename="../processing/map/assess_parameters.py"/>
        <source>Lakes and inland sinks where water stays</source>
        <translation>Озёра и бессточные впадины, где вода остаётся</translation>
    </message>
    <message>
        <location filename="../processing/basin/parameters.py"/>
        <source>Polygons end paths as lake, points as inland_sink, unless a text field ends_in or kind says sea, inland_sink or lake. A number field radius_km widens a point. Leave out lakes that flow on. Empty: the plugin's list of inland sinks of Central Asia; give a layer without features to have none.</source>
        <translation>Полигоны оканчивают путь как lake, точки — как inland_sink, если в текстовом поле ends_in или kind не стоит sea, inland_sink или lake. Числовое поле radius_km расширяет точку. Проточные озёра не задавайте. Пусто: список бессточных впадин Центральной Азии из модуля; чтобы не было ни одной, задайте слой без объектов.</translation>
    </message>
    <message>
        <location filename="../processing/basin/parameters.py"/>
        <source>Sea level (m)</source>
        <translation>Уровень моря (м)</translation>
    </message>
    <message>
        <location filename="../processing/basin/parameters.py"/>
        <source>Declares the cells of the relief at or below this height that reach its edge to be the sea. Empty: only no-data along the shore and LAKES say where the sea is.</source>
        <translation>Считать морем те ячейки рельефа на этой высоте и ниже, которые доходят до его края. Пусто: где море, говорят только ячейки без данных вдоль берега и LAKES.</translation>
    </message>
    <message>
        <location filename="../processing/basin/parameters.py"/>
        <source>Rivers to burn into the relief</source>
        <translation>Реки для врезки в рельеф</translation>
    </message>
    <message>
        <location filename="../processing/basin/parameters.py"/>
        <source>Known river lines; the relief is lowered along them so that water follows them. Only with RELIEF.</source>
        <translation>Известные линии рек; вдоль них рельеф понижается, чтобы вода шла по ним. Только вместе с RELIEF.</translation>
    </message>
    <message>
        <location filename="../processing/basin/parameters.py"/>
        <source>Depth to burn rivers in (m)</source>
        <translation>Глубина врезки рек (м)</translation>
    </message>
    <message>
        <location filename="../processing/basin/parameters.py"/>
        <source>How far the relief is lowered under the rivers.</source>
        <translation>На сколько понижается рельеф под реками.</translation>
    </message>
    <message>
        <location filename="../processing/basin/parameters.py"/>
        <source>Memory to use (GB)</source>
        <translation>Сколько памяти занимать (ГБ)</translation>
    </message>
    <message>
        <location filename="../processing/basin/parameters.py"/>
        <source>A relief that needs more is worked on in tiles, through files beside the output: slower, with the same result. Empty: half of the memory that is free.</source>
        <translation>Рельеф, которому нужно больше, обрабатывается по частям, через файлы рядом с результатом: медленнее, с тем же итогом. Пусто: половина свободной памяти.</translation>
    </message>
    <message>
        <location filename="../processing/basin/parameters.py"/>
        <source>Longest path (km)</source>
        <translation>Наибольшая длина пути (км)</translation>
    </message>
    <message>
        <location filename="../processing/basin/parameters.py"/>
        <source>Paths are cut at exactly this length. Empty: they are followed to their end.</source>
        <translation>Пути обрезаются ровно на этой длине. Пусто: прослеживаются до конца.</translation>
    </message>
    <message>
        <location filename="../processing/basin/parameters.py"/>
        <source>Snap to the largest stream within (m)</source>
        <translation>Привязка к самому большому водотоку в пределах (м)</translation>
    </message>
    <message>
        <location filename="../processing/basin/parameters.py"/>
        <source>Moves each facility to the cell with the largest drained area within this distance; the distance moved is written to snap_m. 0: off.</source>
        <translation>Переносит хвостохранилище в ячейку с наибольшей площадью водосбора в пределах этого расстояния; расстояние переноса пишется в snap_m. 0: без привязки.</translation>
    </message>
    <message>
        <location filename="../processing/basin/parameters.py"/>
        <source>it does not count beside {name}</source>
        <translation>рядом с {name} это не учитывается</translation>
    </message>
    <message>
        <location filename="../processing/basin/path_layers.py"/>
        <source>Leave out vertices nearer to the line than (m)</source>
        <translation>Опускать вершины ближе к линии, чем (м)</translation>
    </message>
    <message>
        <location filename="../processing/basin/path_layers.py"/>
        <source>Makes the paths in OUTPUT smaller; lengths and M stay those of the full path. 0: off.</source>
        <translation>Уменьшает пути в OUTPUT; длины и M остаются как у полного пути. 0: не опускать.</translation>
    </message>
    <message>
        <location filename="../processing/basin/path_layers.py"/>
        <source>Paths</source>
        <translation>Пути стока</translation>
    </message>
    <message>
        <location filename="../processing/basin/path_layers.py"/>
        <source>One line per facility; M is the distance from the facility in metres, Z the height if it is known.</source>
        <translation>Одна линия на хвостохранилище; M — расстояние от него в метрах, Z — высота, если она известна.</translation>
    </message>
    <message>
        <location filename="../processing/basin/path_layers.py"/>
        <location filename="../processing/consequence/simulateflow.py"/>
        <location filename="../processing/consequence/traveltime.py"/>
        <location filename="../processing/map/assess_layers.py"/>
        <location filename="../processing/map/shown.py"/>
        <location filename="../processing/rating/transboundaryscreening.py"/>
        <source>Border crossings</source>
        <translation>Пересечения границ</translation>
    </message>
    <message>
        <location filename="../processing/basin/path_layers.py"/>
        <source>A point for each border a path crosses, and for the first contact with each country whose border it follows, with distance and hours from the facility.</source>
        <translation>Точка на каждой границе, которую пересекает путь, и на первом соприкосновении с каждой страной, вдоль границы которой он идёт, с расстоянием и временем от объекта.</translation>
    </message>
    <message>
        <location filename="../processing/basin/path_layers.py"/>
        <source>Merged network</source>
        <translation>Сводная сеть</translation>
    </message>
    <message>
        <location filename="../processing/basin/path_layers.py"/>
        <source>The paths as a network: each reach once, with the facilities above it and the reach that follows.</source>
        <translation>Пути в виде сети: каждый участок один раз, с перечнем хвостохранилищ выше него и следующим участком.</translation>
    </message>
    <message>
        <location filename="../processing/basin/path_layers.py"/>
        <source>Facilities whose path crosses or follows a border</source>
        <translation>Объекты, путь от которых пересекает границу или идёт вдоль неё</translation>
    </message>
    <message>
        <location filename="../processing/basin/path_layers.py"/>
        <location filename="../processing/map/assess_parameters.py"/>
        <source>Facilities without a known border whose path runs where no country is known</source>
        <translation>Хвостохранилища без известной границы, путь от которых идёт там, где страна неизвестна</translation>
    </message>
    <message>
        <location filename="../processing/basin/path_layers.py"/>
        <source>Facilities without a path</source>
        <translation>Хвостохранилищ без пути</translation>
    </message>
    <message>
        <location filename="../processing/basin/path_layers.py"/>
        <source>{count} of {total} {total:path|paths} {count:runs|run} where the layer of countries has none (such as {ids}): `?` or nothing in the field countries says so, and borders there are unknown. Give a layer with the neighbours too.</source>
        <translation>Путей: {count} из {total} — проходят там, где в слое стран нет ни одной (например, {ids}): в поле countries стоит `?` или пусто, границы там неизвестны. Задайте слой, в котором есть и соседние страны.</translation>
    </message>
    <message>
        <location filename="../processing/basin/rivers.py"/>
        <source>Layer {layer}: {count} {count:line points|lines point} at a line that is not in it, the first is {id}; paths that get there end at the edge of the data.</source>
        <translation>Слой {layer}: линий, указывающих на отсутствующую в слое: {count}, первая — {id}; пути, которые туда приходят, оканчиваются краем данных.</translation>
    </message>
    <message>
        <location filename="../processing/basin/rivers.py"/>
        <source>Layer {layer}, feature {id} has {count} separate parts; a river with a pointer must be one line. Join or split it.</source>
        <translation>Слой {layer}, объект {id}: отдельных частей {count}; река с указателем должна быть одной линией. Соедините или разделите её.</translation>
    </message>
    <message>
        <location filename="../processing/basin/rivers.py"/>
        <source>Layer {layer} has no lines. Choose the layer of the rivers.</source>
        <translation>В слое {layer} нет линий. Выберите слой рек.</translation>
    </message>
    <message>
        <location filename="../processing/basin/rivers.py"/>
        <source>{lines} {lines:line|lines} without pointers: {joined} {joined:goes|go} on in another, {ends} {ends:ends|end}, {turned} {turned:was|were} turned by the relief.</source>
        <translation>Линий без указателей: {lines}; продолжаются в другой: {joined}, оканчиваются: {ends}, развёрнуто по рельефу: {turned}.</translation>
    </message>
    <message>
        <location filename="../processing/basin/rivers.py"/>
        <source>At {count} {count:fork|forks} the straightest line was followed; the first is at feature {id}.</source>
        <translation>Разветвлений, на которых выбрана самая прямая линия: {count}; первое — у объекта {id}.</translation>
    </message>
    <message>
        <location filename="../processing/basin/sinks.py"/>
        <source>{parameter}: no feature of layer {layer} lies where the water is followed; it changes nothing. Check its coordinate system and what it covers.</source>
        <translation>{parameter}: ни один объект слоя {layer} не лежит там, где прослеживается вода; он ничего не меняет. Проверьте его систему координат и охват.</translation>
    </message>
    <message>
        <location filename="../processing/basin/sinks.py"/>
        <source>Layer {layer}, field {field}, feature {id}: {value!r} is no kind of end. Use sea, inland_sink or lake.</source>
        <translation>Слой {layer}, поле {field}, объект {id}: {value!r} — не вид окончания стока. Используйте sea, inland_sink или lake.</translation>
    </message>
    <message>
        <location filename="../processing/basin/sinks.py"/>
        <source>Layer {layer}, field {field}, feature {id}: {value!r} is no radius in km.</source>
        <translation>Слой {layer}, поле {field}, объект {id}: {value!r} — не радиус в км.</translation>
    </message>
    <message>
        <location filename="../processing/basin/sinks.py"/>
        <source>LAKES is empty: water stays in the known inland sinks: {names}.</source>
        <translation>LAKES не задан: вода остаётся в известных бессточных впадинах: {names}.</translation>
    </message>
    <message>
        <location filename="../processing/basin/terrain.py"/>
        <source>Reading the relief</source>
        <translation>Чтение рельефа</translation>
    </message>
    <message>
        <location filename="../processing/basin/terrain.py"/>
        <location filename="../processing/basin/tiles.py"/>
        <source>Finding flow directions</source>
        <translation>Определение направлений стока</translation>
    </message>
    <message>
        <location filename="../processing/basin/terrain.py"/>
        <source>{cells} {cells:cell|cells}; {pits} closed {pits:depression|depressions} drained, {raised} {raised:cell|cells} under water while they fill; {voids} void {voids:cell|cells} in {holes} {holes:hole|holes} bridged; {border} {border:cell|cells} of no-data around the relief.</source>
        <translation>Ячеек: {cells}; замкнутых понижений, из которых проведён сток: {pits}, ячеек под водой при их заполнении: {raised}; ячеек-пропусков: {voids}, через {holes} пустот проведён сток; ячеек без данных вокруг рельефа: {border}.</translation>
    </message>
    <message>
        <location filename="../processing/basin/terrain.py"/>
        <source>Burning rivers in</source>
        <translation>Врезка рек</translation>
    </message>
    <message>
        <location filename="../processing/basin/terrain.py"/>
        <source>Give RELIEF, DIRECTIONS, or both.</source>
        <translation>Задайте RELIEF, DIRECTIONS или оба.</translation>
    </message>
    <message>
        <location filename="../processing/basin/terrain.py"/>
        <source>Give exactly one of RELIEF and DIRECTIONS.</source>
        <translation>Задайте ровно одно из двух: RELIEF или DIRECTIONS.</translation>
    </message>
    <message>
        <location filename="../processing/basin/tiles.py"/>
        <source>The relief is worked on in tiles of {side} x {side} cells, which are kept in {folder} until all is written: a run with the same inputs that ended early goes on from there.</source>
        <translation>Рельеф обрабатывается частями по {side} x {side} ячеек; они хранятся в {folder}, пока не записано всё: расчёт с теми же данными, прерванный раньше, продолжается с этого места.</translation>
    </message>
    <message>
        <location filename="../processing/basin/tracedownstream.py"/>
        <source>Trace downstream</source>
        <translation>Путь стока вниз по течению</translation>
    </message>
    <message>
        <location filename="../processing/basin/tracedownstream.py"/>
        <source>flow path,downstream,river,transboundary,border crossing,raindrop,D8</source>
        <translation>путь стока,вниз по течению,река,трансграничное воздействие,пересечение границы,downstream,flow path,D8</translation>
    </message>
    <message>
        <location filename="../processing/basin/tracedownstream.py"/>
        <source>Writing paths</source>
        <translation>Запись путей</translation>
    </message>
    <message>
        <location filename="../processing/basin/tracenetwork.py"/>
        <source>Trace along a river network</source>
        <translation>Путь стока по речной сети</translation>
    </message>
    <message>
        <location filename="../processing/basin/tracenetwork.py"/>
        <source>river network,HydroRIVERS,NEXT_DOWN,downstream,flow path,transboundary,border crossing</source>
        <translation>речная сеть,HydroRIVERS,NEXT_DOWN,вниз по течению,путь стока,трансграничное воздействие,пересечение границы,downstream</translation>
    </message>
    <message>
        <location filename="../processing/basin/tracenetwork.py"/>
        <source>River network</source>
        <translation>Речная сеть</translation>
    </message>
    <message>
        <location filename="../processing/basin/tracenetwork.py"/>
        <source>River lines in any CRS, with pointers to the next line (HydroRIVERS) or without.</source>
        <translation>Линии рек в любой системе координат, с указателями на следующую линию (HydroRIVERS) или без них.</translation>
    </message>
    <message>
        <location filename="../processing/basin/tracenetwork.py"/>
        <source>Field with the line's identifier</source>
        <translation>Поле с идентификатором линии</translation>
    </message>
    <message>
        <location filename="../processing/basin/tracenetwork.py"/>
        <source>HYRIV_ID in HydroRIVERS; any name will do. Without it the lines are joined where they meet.</source>
        <translation>HYRIV_ID в HydroRIVERS; подойдёт любое имя. Без него линии соединяются там, где сходятся.</translation>
    </message>
    <message>
        <location filename="../processing/basin/tracenetwork.py"/>
        <source>Field with the identifier of the next line downstream</source>
        <translation>Поле с идентификатором следующей линии ниже по течению</translation>
    </message>
    <message>
        <location filename="../processing/basin/tracenetwork.py"/>
        <source>NEXT_DOWN in HydroRIVERS: 0 or nothing where a river ends.</source>
        <translation>NEXT_DOWN в HydroRIVERS: 0 или ничего там, где река заканчивается.</translation>
    </message>
    <message>
        <location filename="../processing/basin/tracenetwork.py"/>
        <source>Farthest river from a facility (m)</source>
        <translation>Наибольшее расстояние реки от хвостохранилища (м)</translation>
    </message>
    <message>
        <location filename="../processing/basin/tracenetwork.py"/>
        <source>Facilities are led straight to the nearest line within this distance, which snap_m reports.</source>
        <translation>От хвостохранилища путь идёт прямо к ближайшей линии в пределах этого расстояния; оно записывается в snap_m.</translation>
    </message>
    <message>
        <location filename="../processing/basin/tracenetwork.py"/>
        <source>Relief, to direct lines without pointers</source>
        <translation>Рельеф, чтобы направить линии без указателей</translation>
    </message>
    <message>
        <location filename="../processing/basin/tracenetwork.py"/>
        <source>Lines run from their higher to their lower end. Empty: as they were digitised.</source>
        <translation>Линии идут от более высокого конца к более низкому. Пусто: в том порядке, в каком оцифрованы.</translation>
    </message>
    <message>
        <location filename="../processing/basin/tracenetwork.py"/>
        <source>Join lines that meet within (m)</source>
        <translation>Соединять линии, сходящиеся в пределах (м)</translation>
    </message>
    <message>
        <location filename="../processing/basin/tracenetwork.py"/>
        <source>Only for lines without pointers: how exactly their ends must meet.</source>
        <translation>Только для линий без указателей: насколько точно должны сходиться их концы.</translation>
    </message>
    <message>
        <location filename="../processing/basin/tracenetwork.py"/>
        <source>no river lies within {metres:g} m, or it has no point</source>
        <translation>в пределах {metres:g} м нет реки, или у него нет точки</translation>
    </message>
    <message>
        <location filename="../processing/basin/tracenetwork.py"/>
        <source>Reading the river network</source>
        <translation>Чтение речной сети</translation>
    </message>
    <message>
        <location filename="../processing/basin/tracenetwork.py"/>
        <source>Layer {layer}: pointers need both ID_FIELD and NEXT_FIELD. Choose both fields, or clear both to join the lines where they meet.</source>
        <translation>Слой {layer}: для указателей нужны и ID_FIELD, и NEXT_FIELD. Выберите оба поля или очистите оба, чтобы соединять линии там, где они сходятся.</translation>
    </message>
    <message>
        <location filename="../processing/basin/tracenetwork.py"/>
        <source>{name} would not be heeded: the lines have pointers, by which they are followed. Leave {name} as it was, or clear ID_FIELD and NEXT_FIELD.</source>
        <translation>{name} не было бы учтено: у линий есть указатели, по которым они и прослеживаются. Оставьте {name} как было или очистите ID_FIELD и NEXT_FIELD.</translation>
    </message>
    <message>
        <location filename="../processing/basin/tracing.py"/>
        <source>Finding streams</source>
        <translation>Поиск водотоков</translation>
    </message>
    <message>
        <location filename="../processing/basin/tracing.py"/>
        <source>Tracing</source>
        <translation>Прослеживание</translation>
    </message>
    <message>
        <location filename="../processing/basin/tracing.py"/>
        <source>Paths leave the window of {rows} x {columns} cells; a larger one is read.</source>
        <translation>Пути выходят за окно {rows} x {columns} ячеек; читается большее.</translation>
    </message>
    <message>
        <location filename="../processing/basin/upstreamcatchment.py"/>
        <source>Upstream catchment</source>
        <translation>Водосбор выше по течению</translation>
    </message>
    <message>
        <location filename="../processing/basin/upstreamcatchment.py"/>
        <source>catchment,watershed,upstream,drainage area,contributing area,basin</source>
        <translation>водосбор,водосборная площадь,бассейн,вверх по течению,catchment,watershed</translation>
    </message>
    <message>
        <location filename="../processing/basin/upstreamcatchment.py"/>
        <source>Catchments</source>
        <translation>Водосборы</translation>
    </message>
    <message>
        <location filename="../processing/basin/upstreamcatchment.py"/>
        <source>One polygon per facility with its area on the ellipsoid, along the sides of cells.</source>
        <translation>Один полигон на хвостохранилище с площадью на эллипсоиде, по сторонам ячеек.</translation>
    </message>
    <message>
        <location filename="../processing/basin/upstreamcatchment.py"/>
        <source>Facilities without a catchment</source>
        <translation>Хвостохранилища без водосбора</translation>
    </message>
    <message>
        <location filename="../processing/basin/upstreamcatchment.py"/>
        <source>Finding catchments</source>
        <translation>Построение водосборов</translation>
    </message>
    <message>
        <location filename="../processing/basin/upstreamcatchment.py"/>
        <source>{count} {count:catchment reaches|catchments reach} the edge of the data and may be larger than {count:it looks|they look}: see complete.</source>
        <translation>Водосборов, доходящих до края данных: {count}; они могут быть больше, чем показано: см. поле complete.</translation>
    </message>
    <message>
        <location filename="../processing/by_feature.py"/>
        <source>{name}: {expression} gives no number for feature {feature} of layer {layer}. Mend the expression or the field, or write what holds there: coalesce(..., 1.0).</source>
        <translation>{name}: {expression} не даёт числа для объекта {feature} слоя {layer}. Исправьте выражение или поле либо напишите, что принять: coalesce(..., 1.0).</translation>
    </message>
    <message>
        <location filename="../processing/by_feature.py"/>
        <source>{name}: {expression} gives {value} for feature {feature} of layer {layer}; {limits} is taken. Mind the unit.</source>
        <translation>{name}: {expression} даёт {value} для объекта {feature} слоя {layer}; допустимо {limits}. Проверьте единицы.</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>{language}: the translation has not yet been reviewed by a native speaker. Read it before you publish.</source>
        <translation>{language}: перевод ещё не проверен носителем языка. Прочитайте его, прежде чем публиковать.</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>keep the row, the value unknown</source>
        <translation>оставить строку, значение неизвестно</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>leave out the row</source>
        <translation>пропустить строку</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>fixed, those of the scheme</source>
        <translation>постоянные, из схемы</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>quantiles of the layer</source>
        <translation>квантили слоя</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>found from the values</source>
        <translation>определить по значениям</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>ESRI, HydroSHEDS (1, 2, 4 to 128)</source>
        <translation>ESRI, HydroSHEDS (1, 2, 4 … 128)</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>TauDEM (1 to 8)</source>
        <translation>TauDEM (от 1 до 8)</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>GRASS GIS (1 to 8, negative at the edge)</source>
        <translation>GRASS GIS (от 1 до 8, у края отрицательные)</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>screening: zones along the paths</source>
        <translation>обзор: зоны вдоль путей</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>flow: simulated in two dimensions, too</source>
        <translation>поток: ещё и моделирование в двух измерениях</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>downstream</source>
        <translation>вниз по течению</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>upstream</source>
        <translation>вверх по течению</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>GeoPDF with layers</source>
        <translation>GeoPDF со слоями</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>operator</source>
        <translation>оператор</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>owner</source>
        <translation>владелец</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>country</source>
        <translation>страна</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>region</source>
        <translation>регион</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>English</source>
        <translation>английский</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>Russian</source>
        <translation>русский</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>English and Russian</source>
        <translation>английский и русский</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>Kazakh (not yet reviewed)</source>
        <translation>казахский (ещё не проверен)</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>Kyrgyz (not yet reviewed)</source>
        <translation>кыргызский (ещё не проверен)</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>Tajik (not yet reviewed)</source>
        <translation>таджикский (ещё не проверен)</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>Uzbek (not yet reviewed)</source>
        <translation>узбекский (ещё не проверен)</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>constant velocity</source>
        <translation>постоянная скорость</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>Manning, from slope and roughness</source>
        <translation>Маннинг, по уклону и шероховатости</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>Jobson, for a dissolved release</source>
        <translation>Джобсон, для растворённого выброса</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>247, as HydroSHEDS marks the ocean</source>
        <translation>247, как HydroSHEDS обозначает океан</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>keep the value of the office</source>
        <translation>оставить значение офиса</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>take the value of the field</source>
        <translation>взять полевое значение</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>write nothing, only list</source>
        <translation>ничего не записывать, только перечислить</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>cautious: the unknown at its worst</source>
        <translation>осторожный: неизвестное принято худшим</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>expected: by likelihood of the unknown</source>
        <translation>ожидаемый: по вероятности неизвестного</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>robust: by median rank over draws</source>
        <translation>устойчивый: по медиане места в выборках</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>A3, landscape</source>
        <translation>A3, альбомная</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>A3, portrait</source>
        <translation>A3, книжная</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>A4, landscape</source>
        <translation>A4, альбомная</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>A4, portrait</source>
        <translation>A4, книжная</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>g (acceleration of gravity)</source>
        <translation>g (ускорение свободного падения)</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>m/s² (metres per second squared)</source>
        <translation>м/с² (метры на секунду в квадрате)</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>cm/s² (gal)</source>
        <translation>см/с² (гал)</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>intensity, degrees MSK-64</source>
        <translation>интенсивность, баллы MSK-64</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>found from name and metadata</source>
        <translation>определить по имени и метаданным</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>people per cell</source>
        <translation>человек на ячейку</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>people per km²</source>
        <translation>человек на км²</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>shares of the scheme</source>
        <translation>доли из схемы</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>shares in the layer</source>
        <translation>доли в слое</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>most probable</source>
        <translation>наиболее вероятная</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>highest probable</source>
        <translation>наибольшая вероятная</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>unidentified, it may be anything</source>
        <translation>неустановленное, может быть чем угодно</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>harmless</source>
        <translation>безвредное</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>carved out of a relief that shows the store</source>
        <translation>вырезано из рельефа, на котором хранилище есть</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>on top of a relief from before the store</source>
        <translation>поверх рельефа, снятого до хранилища</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>let in over time, by overtopping</source>
        <translation>впускается постепенно, при переливе</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>hazard index (THI)</source>
        <translation>индекс опасности (THI)</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>basic hazard index (THI by capacity and toxicity)</source>
        <translation>базовый индекс опасности (THI по вместимости и токсичности)</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>risk index (TRI)</source>
        <translation>индекс риска (TRI)</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>consequence class (GISTM)</source>
        <translation>класс последствий (GISTM)</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>all, with their envelope</source>
        <translation>все, с их огибающей</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>Rico et al. (2008)</source>
        <translation>Rico и др. (2008)</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>Concha Larrauri and Lall (2018)</source>
        <translation>Concha Larrauri и Lall (2018)</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>Piciullo et al. (2022)</source>
        <translation>Piciullo и др. (2022)</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>tailings</source>
        <translation>хвосты</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>lahar</source>
        <translation>лахар</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>debris flow</source>
        <translation>селевой поток</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>rock avalanche</source>
        <translation>каменная лавина</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>custom coefficients</source>
        <translation>свои коэффициенты</translation>
    </message>
    <message>
        <location filename="../processing/consequence/corridors.py"/>
        <source>Layer {layer} holds no polygons. Give zones, or paths as PATHS.</source>
        <translation>В слое {layer} нет полигонов. Задайте зоны или пути в PATHS.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/corridors.py"/>
        <source>Take the OUTPUT of inundationzone, or say whose zone each is.</source>
        <translation>Возьмите OUTPUT инструмента inundationzone или укажите, чья это зона.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/corridors.py"/>
        <source>Layer {layer}, feature {id}: p holds {value}, which is no share of runs above 0 and up to 1. Take the ZONES of simulateflow as they are.</source>
        <translation>Слой {layer}, объект {id}: в p стоит {value}, а это не доля прогонов больше 0 и до 1. Возьмите ZONES из simulateflow как есть.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/corridors.py"/>
        <source>The corridor along the path of facility {facility} could not be drawn. Choose another CORRIDOR, or trace the path again.</source>
        <translation>Полосу вдоль пути хвостохранилища {facility} построить не удалось. Выберите другую ширину CORRIDOR или постройте путь заново.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/expected.py"/>
        <source>{facility}: about {people} people on the mean of the simulated runs ({low} to {high}); by share of runs {parts}.</source>
        <translation>{facility}: в среднем по прогонам модели около {people} чел. (от {low} до {high}); по доле прогонов {parts}.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/expected.py"/>
        <source>Means over simulated runs say how many a release would reach, not how likely it is; whom fewer than a tenth of the runs reach is not in them.</source>
        <translation>Средние по прогонам модели говорят, скольких достиг бы выброс, а не насколько он вероятен; те, кого достигает менее десятой части прогонов, в них не входят.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/expected.py"/>
        <source>{facility}: counted in every run {people} people on the mean; a tenth of the runs reach no more than {low}, nine tenths no more than {high}.</source>
        <translation>{facility}: при подсчёте в каждом прогоне в среднем {people} чел.; десятая часть прогонов достигает не более {low}, девять десятых — не более {high}.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/exposure.py"/>
        <source>Exposure</source>
        <translation>Подверженность</translation>
    </message>
    <message>
        <location filename="../processing/consequence/exposure.py"/>
        <source>population at risk,people,settlements,receptors,intakes,distance bands,WorldPop,GHS-POP</source>
        <translation>население в зоне риска,люди,населённые пункты,уязвимые объекты,водозаборы,пояса по расстоянию,WorldPop,GHS-POP</translation>
    </message>
    <message>
        <location filename="../processing/consequence/exposure.py"/>
        <source>Zones with people</source>
        <translation>Зоны с населением</translation>
    </message>
    <message>
        <location filename="../processing/consequence/exposure.py"/>
        <source>The zones, or the bands along the paths, with people, settlements and receptors in each.</source>
        <translation>Зоны или пояса вдоль путей с населением, населёнными пунктами и уязвимыми объектами в каждой.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/exposure.py"/>
        <location filename="../processing/map/shown.py"/>
        <source>Settlements and receptors hit</source>
        <translation>Затронутые населённые пункты и объекты</translation>
    </message>
    <message>
        <location filename="../processing/consequence/exposure.py"/>
        <source>One point per facility and place, with distance along the path, distance from it, arrival.</source>
        <translation>Одна точка на каждую пару «хвостохранилище — место», с расстоянием вдоль пути и от него и временем добегания.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/exposure.py"/>
        <location filename="../processing/consequence/flow_outputs.py"/>
        <location filename="../processing/consequence/inundationzone.py"/>
        <location filename="../processing/consequence/simulateflow.py"/>
        <location filename="../processing/map/assess_flow.py"/>
        <location filename="../processing/map/assess_layers.py"/>
        <source>Zones</source>
        <translation>Зоны</translation>
    </message>
    <message>
        <location filename="../processing/consequence/exposure.py"/>
        <source>Zones only partly covered by the population raster</source>
        <translation>Зон, покрытых растром населения лишь частично</translation>
    </message>
    <message>
        <location filename="../processing/consequence/exposure.py"/>
        <source>Facilities whose inventory row changed</source>
        <translation>Хвостохранилищ, строка реестра которых изменилась</translation>
    </message>
    <message>
        <location filename="../processing/consequence/exposure.py"/>
        <source>People in any zone, each counted once</source>
        <translation>Люди хотя бы в одной зоне, каждый учтён один раз</translation>
    </message>
    <message>
        <location filename="../processing/consequence/exposure.py"/>
        <source>People of settlements in any zone, each counted once</source>
        <translation>Люди населённых пунктов хотя бы в одной зоне, каждый учтён один раз</translation>
    </message>
    <message>
        <location filename="../processing/consequence/exposure.py"/>
        <source>Polygons with facility_id and level, as inundationzone writes them. Give zones or paths.</source>
        <translation>Полигоны с полями facility_id и level, как их записывает inundationzone. Задайте зоны или пути.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/exposure.py"/>
        <location filename="../processing/consequence/inundationzone.py"/>
        <location filename="../processing/consequence/simulateflow.py"/>
        <location filename="../processing/consequence/traveltime.py"/>
        <source>Flow paths</source>
        <translation>Пути стока</translation>
    </message>
    <message>
        <location filename="../processing/consequence/exposure.py"/>
        <source>Lines with M in metres. Without zones they give corridors cut into distance bands.</source>
        <translation>Линии с M в метрах. Если зон нет, дают полосы, разделённые на пояса по расстоянию.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/exposure.py"/>
        <source>Distance bands (km)</source>
        <translation>Пояса по расстоянию (км)</translation>
    </message>
    <message>
        <location filename="../processing/consequence/exposure.py"/>
        <source>Upper ends of the bands along the path, rising, separated by commas.</source>
        <translation>Верхние границы поясов вдоль пути, по возрастанию, через запятую.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/exposure.py"/>
        <source>Corridor to either side of the path (m)</source>
        <translation>Полоса по обе стороны от пути (м)</translation>
    </message>
    <message>
        <location filename="../processing/consequence/exposure.py"/>
        <source>Half the width of the corridor in which people and receptors count as exposed.</source>
        <translation>Половина ширины полосы, в которой люди и объекты считаются подверженными.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/exposure.py"/>
        <location filename="../processing/map/assess_parameters.py"/>
        <source>Population raster</source>
        <translation>Растр населения</translation>
    </message>
    <message>
        <location filename="../processing/consequence/exposure.py"/>
        <source>People per cell, such as WorldPop or GHS-POP, in any CRS; it is read as it is.</source>
        <translation>Людей на ячейку, например WorldPop или GHS-POP, в любой системе координат; читается без пересчёта ячеек.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/exposure.py"/>
        <source>Unit of the population raster</source>
        <translation>Единица растра населения</translation>
    </message>
    <message>
        <location filename="../processing/consequence/exposure.py"/>
        <source>auto takes people per cell, but stops when name or metadata of the raster tell a density.</source>
        <translation>auto принимает людей на ячейку, но останавливается, если имя или метаданные растра говорят о плотности.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/exposure.py"/>
        <location filename="../processing/consequence/simulateflow.py"/>
        <location filename="../processing/inventory/importinventory.py"/>
        <location filename="../processing/inventory/site_parameters.py"/>
        <location filename="../processing/map/assess_parameters.py"/>
        <location filename="../processing/map/shown.py"/>
        <source>Settlements</source>
        <translation>Населённые пункты</translation>
    </message>
    <message>
        <location filename="../processing/consequence/exposure.py"/>
        <source>Points, or polygons of which the share inside a zone counts.</source>
        <translation>Точки или полигоны, у которых учитывается доля внутри зоны.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/exposure.py"/>
        <source>People of a settlement</source>
        <translation>Число жителей населённого пункта</translation>
    </message>
    <message>
        <location filename="../processing/consequence/exposure.py"/>
        <source>Field with the number of people; empty values count as unknown, not as 0.</source>
        <translation>Поле с числом людей; пустые значения считаются неизвестными, а не нулём.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/exposure.py"/>
        <location filename="../processing/consequence/traveltime.py"/>
        <location filename="../processing/map/assess_parameters.py"/>
        <source>Receptors</source>
        <translation>Уязвимые объекты</translation>
    </message>
    <message>
        <location filename="../processing/consequence/exposure.py"/>
        <source>Intakes, dams, bridges, hospitals, protected areas: anything that should not be hit.</source>
        <translation>Водозаборы, плотины, мосты, больницы, охраняемые территории: всё, что не должно пострадать.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/exposure.py"/>
        <location filename="../processing/consequence/traveltime.py"/>
        <source>Name of a receptor</source>
        <translation>Название уязвимого объекта</translation>
    </message>
    <message>
        <location filename="../processing/consequence/exposure.py"/>
        <source>Field that names the receptors; by default the field name.</source>
        <translation>Поле с названиями уязвимых объектов; по умолчанию поле name.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/exposure.py"/>
        <source>Reaches of traveltime</source>
        <translation>Участки из traveltime</translation>
    </message>
    <message>
        <location filename="../processing/consequence/exposure.py"/>
        <source>OUTPUT of traveltime, for the arrivals; without it the velocity below is taken.</source>
        <translation>OUTPUT инструмента traveltime, для времени добегания; без него берётся скорость, заданная ниже.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/exposure.py"/>
        <location filename="../processing/consequence/flow_parameters.py"/>
        <source>Constant velocity (m/s)</source>
        <translation>Постоянная скорость (м/с)</translation>
    </message>
    <message>
        <location filename="../processing/consequence/exposure.py"/>
        <source>Velocity of the arrivals where no reaches are given.</source>
        <translation>Скорость для времени добегания, если участки не заданы.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/exposure.py"/>
        <source>ZONES are counted as they are</source>
        <translation>ZONES берутся такими, какие они есть</translation>
    </message>
    <message>
        <location filename="../processing/consequence/exposure.py"/>
        <source>No zone holds any of the {count} {count:place|places} of {layer}. If the layer does not cover the zones, the 0 in the fields says nothing.</source>
        <translation>Ни одна зона не содержит ни одного из объектов слоя {layer} ({count}). Если слой не покрывает зоны, 0 в полях ничего не значит.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/exposure.py"/>
        <source>Take the OUTPUT of traveltime.</source>
        <translation>Возьмите OUTPUT инструмента traveltime.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/exposure.py"/>
        <source>{count} invalid {count:zone was|zones were} repaired.</source>
        <translation>Исправлено зон с неверной геометрией: {count}.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/exposure.py"/>
        <source>Give ZONES, or PATHS for distance bands along them.</source>
        <translation>Задайте ZONES, или PATHS — для поясов по расстоянию вдоль них.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/exposure.py"/>
        <source>{count} {count:band is|bands are} left out: all of {count:its|their} places belong to bands nearer to the facility.</source>
        <translation>Пропущено поясов: {count}: все их места относятся к поясам, которые ближе к хвостохранилищу.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/exposure.py"/>
        <source>Population raster {path}: negative values such as {value} are taken for no-data.</source>
        <translation>Растр населения {path}: отрицательные значения, например {value}, считаются отсутствием данных.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/exposure.py"/>
        <source>{count} of {total} {total:zone|zones} {count:lies|lie} partly beyond the population raster or on its no-data: people_data_share says how much was counted. People there are a lower bound, or unknown.</source>
        <translation>Зон, частично лежащих вне растра населения или на его пустых ячейках: {count} из {total}. Какая доля учтена, видно в people_data_share. Население там — нижняя граница или неизвестно.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/exposure.py"/>
        <source>{count} {count:settlement in zones has|settlements in zones have} no known population.</source>
        <translation>Населённых пунктов в зонах с неизвестным числом жителей: {count}.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/exposure.py"/>
        <source>Neither POPULATION nor SETTLEMENTS nor RECEPTORS given: areas only.</source>
        <translation>Не заданы ни POPULATION, ни SETTLEMENTS, ни RECEPTORS: только площади.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/exposure.py"/>
        <source>{width} m corridor</source>
        <translation>полоса {width} м</translation>
    </message>
    <message>
        <location filename="../processing/consequence/exposure.py"/>
        <source>people within {km} km</source>
        <translation>люди в пределах {km} км</translation>
    </message>
    <message>
        <location filename="../processing/consequence/flow_outputs.py"/>
        <location filename="../processing/consequence/run_extents.py"/>
        <location filename="../processing/consequence/simulateflow.py"/>
        <source>What each run covers</source>
        <translation>Что покрывает каждый прогон</translation>
    </message>
    <message>
        <location filename="../processing/consequence/flow_outputs.py"/>
        <source>Hydrographs</source>
        <translation>Гидрографы</translation>
    </message>
    <message>
        <location filename="../processing/consequence/flow_outputs.py"/>
        <location filename="../processing/consequence/simulateflow.py"/>
        <source>Not simulated</source>
        <translation>Не смоделировано</translation>
    </message>
    <message>
        <location filename="../processing/consequence/flow_parameters.py"/>
        <source>Method</source>
        <translation>Метод</translation>
    </message>
    <message>
        <location filename="../processing/consequence/flow_parameters.py"/>
        <source>constant velocity; manning from slope, roughness and depth; jobson for a dissolved release.</source>
        <translation>constant — постоянная скорость; manning — по уклону, шероховатости и глубине; jobson — для растворённого выброса.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/flow_parameters.py"/>
        <source>Default 1 m/s: the plume of Baia Mare 2000 travelled at 0.8 to 1.1 m/s.</source>
        <translation>По умолчанию 1 м/с: облако загрязнения в Бая-Маре в 2000 году шло со скоростью 0,8–1,1 м/с.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/flow_parameters.py"/>
        <source>Jobson: velocity</source>
        <translation>Джобсон: скорость</translation>
    </message>
    <message>
        <location filename="../processing/consequence/flow_parameters.py"/>
        <source>The most probable velocity, or the highest probable one for the earliest arrival.</source>
        <translation>Наиболее вероятная скорость или наибольшая вероятная — для самого раннего прихода.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/flow_parameters.py"/>
        <source>Jobson: dissolved mass released (kg)</source>
        <translation>Джобсон: масса растворённого вещества в выбросе (кг)</translation>
    </message>
    <message>
        <location filename="../processing/consequence/flow_parameters.py"/>
        <source>With it the peak concentration is given.</source>
        <translation>Если задана, вычисляется максимальная концентрация.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/flow_parameters.py"/>
        <source>Jobson: share of the mass that stays dissolved</source>
        <translation>Джобсон: доля массы, остающаяся в растворе</translation>
    </message>
    <message>
        <location filename="../processing/consequence/flow_parameters.py"/>
        <source>1 for a conservative substance, less for one that decays or settles.</source>
        <translation>1 для консервативного вещества, меньше — если оно разлагается или осаждается.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/flow_parameters.py"/>
        <source>Manning: roughness n</source>
        <translation>Маннинг: шероховатость n</translation>
    </message>
    <message>
        <location filename="../processing/consequence/flow_parameters.py"/>
        <source>About 0.03 for smooth plains rivers, 0.05 for mountain rivers, 0.07 for bouldery ones.</source>
        <translation>Примерно 0,03 для ровных русел равнинных рек, 0,05 для горных рек, 0,07 для русел с валунами.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/flow_parameters.py"/>
        <source>Manning: width (m)</source>
        <translation>Маннинг: ширина (м)</translation>
    </message>
    <message>
        <location filename="../processing/consequence/flow_parameters.py"/>
        <source>Width of the channel; used when the discharge is known.</source>
        <translation>Ширина русла; используется, если расход известен.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/flow_parameters.py"/>
        <source>Manning: depth (m)</source>
        <translation>Маннинг: глубина (м)</translation>
    </message>
    <message>
        <location filename="../processing/consequence/flow_parameters.py"/>
        <source>Depth of the flow; used when the discharge is unknown.</source>
        <translation>Глубина потока; используется, если расход неизвестен.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/flow_parameters.py"/>
        <source>Discharge (m3/s)</source>
        <translation>Расход (м³/с)</translation>
    </message>
    <message>
        <location filename="../processing/consequence/flow_parameters.py"/>
        <source>Flow at the time of the release, at the place where DRAINAGE_AREA is.</source>
        <translation>Расход во время выброса в том створе, для которого задано DRAINAGE_AREA.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/flow_parameters.py"/>
        <source>Drainage area (km2)</source>
        <translation>Площадь водосбора (км²)</translation>
    </message>
    <message>
        <location filename="../processing/consequence/flow_parameters.py"/>
        <source>Area upstream of the place where the discharges hold.</source>
        <translation>Площадь выше створа, к которому относятся расходы.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/flow_parameters.py"/>
        <source>Mean annual discharge (m3/s)</source>
        <translation>Среднегодовой расход (м³/с)</translation>
    </message>
    <message>
        <location filename="../processing/consequence/flow_parameters.py"/>
        <source>Long-term mean flow at the same place; Jobson is surer with it.</source>
        <translation>Многолетний средний расход в том же створе; с ним метод Джобсона надёжнее.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/flow_parameters.py"/>
        <source>Slope (m/m)</source>
        <translation>Уклон (м/м)</translation>
    </message>
    <message>
        <location filename="../processing/consequence/flow_parameters.py"/>
        <source>Slope of the river; by default from the heights along each path, or drop_m over length_km.</source>
        <translation>Уклон реки; по умолчанию по высотам вдоль каждого пути или drop_m, делённое на length_km.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/flow_parameters.py"/>
        <source>{label}: field of the paths</source>
        <translation>{label}: поле слоя путей</translation>
    </message>
    <message>
        <location filename="../processing/consequence/flow_parameters.py"/>
        <source>Value per path; where it is empty the number above holds.</source>
        <translation>Своё значение для каждого пути; где пусто, действует число выше.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/flow_parameters.py"/>
        <source>Discharge per area (L/s per km2)</source>
        <translation>Модуль стока (л/с с км²)</translation>
    </message>
    <message>
        <location filename="../processing/consequence/flow_parameters.py"/>
        <source>Mean annual runoff of an area: gives the discharge, and the mean annual one, from the drainage area where they are not known.</source>
        <translation>Среднегодовой модуль стока: даёт по площади водосбора расход и среднегодовой расход, где они неизвестны.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/flow_parameters.py"/>
        <source>D8 raster the paths were traced on: gives the drainage area along them, with which flows grow.</source>
        <translation>Растр D8, по которому построены пути: даёт вдоль них площадь водосбора, с которой растут расходы.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/flow_parameters.py"/>
        <source>auto finds the coding from the values; say which it is where several fit.</source>
        <translation>auto определяет кодировку по значениям; если подходят несколько, укажите, какая это.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/flow_parameters.py"/>
        <source>Accumulating drainage areas</source>
        <translation>Накопление площадей водосбора</translation>
    </message>
    <message>
        <location filename="../processing/consequence/flow_sites.py"/>
        <source>it has no position</source>
        <translation>у него нет координат</translation>
    </message>
    <message>
        <location filename="../processing/consequence/flow_sites.py"/>
        <source>PATHS has the path of none of the facilities: check facility_id.</source>
        <translation>В PATHS нет пути ни одного из хвостохранилищ: проверьте facility_id.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/flow_sites.py"/>
        <source>STORE has no outline for {count} of {total} facilities, the first: {facility}. A disc about each stands for it. Give the outlines facility_id, or let them hold their facility.</source>
        <translation>В STORE нет контура для хвостохранилищ: {count} из {total}, первое: {facility}. Его заменяет круг у каждого. Дайте контурам facility_id или пусть они содержат своё хвостохранилище.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/inflows.py"/>
        <source>Take the HYDROGRAPHS of simulateflow.</source>
        <translation>Возьмите HYDROGRAPHS инструмента simulateflow.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/inflows.py"/>
        <source>Layer {layer}, feature {feature}: a hydrograph of facility {facility} has no distance_km or no start_p10_min. Take the HYDROGRAPHS of simulateflow as they are.</source>
        <translation>Слой {layer}, объект {feature}: у гидрографа хвостохранилища {facility} нет distance_km или start_p10_min. Возьмите HYDROGRAPHS из simulateflow как есть.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/inflows.py"/>
        <source>{facility}: the river starts {km} km down the path from the hydrograph of the simulated flow, {minutes} min after the release, with {peak} m³/s at its peak ({peaks}) and {volume} m³ ({volumes}).</source>
        <translation>{facility}: река начинается в {km} км по пути с гидрографа смоделированного потока, через {minutes} мин после выброса, с пиком {peak} м³/с ({peaks}) и объёмом {volume} м³ ({volumes}).</translation>
    </message>
    <message>
        <location filename="../processing/consequence/inflows.py"/>
        <source>HYDROGRAPHS of {count} of {total} facilities lie on no path of theirs: these start as without.</source>
        <translation>HYDROGRAPHS хвостохранилищ ({count} из {total}) не лежат на их путях: эти реки начинаются как без них.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/inundationzone.py"/>
        <source>Inundation zone</source>
        <translation>Зона затопления при прорыве</translation>
    </message>
    <message>
        <location filename="../processing/consequence/inundationzone.py"/>
        <source>LAHARZ,lahar,mudflow,run-out,inundated area,cross-section,dam breach</source>
        <translation>LAHARZ,лахар,сель,растекание,зона затопления,поперечное сечение,прорыв дамбы</translation>
    </message>
    <message>
        <location filename="../processing/consequence/inundationzone.py"/>
        <source>One polygon per facility and level: low, middle, high.</source>
        <translation>Один полигон на хвостохранилище и уровень: low, middle, high.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/inundationzone.py"/>
        <location filename="../processing/map/shown.py"/>
        <source>Cross-sections</source>
        <translation>Поперечные сечения</translation>
    </message>
    <message>
        <location filename="../processing/consequence/inundationzone.py"/>
        <source>Lines across the valley with depth, width and area of flow.</source>
        <translation>Линии поперёк долины с глубиной, шириной и площадью потока.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/inundationzone.py"/>
        <source>Not made</source>
        <translation>Не построено</translation>
    </message>
    <message>
        <location filename="../processing/consequence/inundationzone.py"/>
        <source>Facilities and levels without a zone, with the reason.</source>
        <translation>Хвостохранилища и уровни без зоны, с причиной.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/inundationzone.py"/>
        <source>Zones that ended before their area was covered</source>
        <translation>Зон, окончившихся раньше, чем покрыта их площадь</translation>
    </message>
    <message>
        <location filename="../processing/consequence/inundationzone.py"/>
        <source>Facilities and levels without a zone</source>
        <translation>Хвостохранилищ и уровней без зоны</translation>
    </message>
    <message>
        <location filename="../processing/consequence/inundationzone.py"/>
        <location filename="../processing/consequence/simulateflow.py"/>
        <source>Facilities with released volumes</source>
        <translation>Хвостохранилища с объёмом выброса</translation>
    </message>
    <message>
        <location filename="../processing/consequence/inundationzone.py"/>
        <source>Output of releaserunout, or any layer with facility_id and a field of released volumes.</source>
        <translation>OUTPUT инструмента releaserunout или любой слой с facility_id и полем объёма выброса.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/inundationzone.py"/>
        <source>One volume for all three levels; by default release_known_m3 where it is known, else the band that releaserunout wrote.</source>
        <translation>Один объём для всех трёх уровней; по умолчанию release_known_m3, где он известен, иначе интервал, записанный releaserunout.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/inundationzone.py"/>
        <source>Paths of the facilities, traced on the same relief, with M in metres (tracedownstream).</source>
        <translation>Пути от хвостохранилищ, построенные по тому же рельефу, с M в метрах (tracedownstream).</translation>
    </message>
    <message>
        <location filename="../processing/consequence/inundationzone.py"/>
        <source>The relief to fill, 30 m or finer for single valleys; it is read along the paths only.</source>
        <translation>Рельеф для затопления, для отдельных долин 30 м или подробнее; читается только вдоль путей.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/inundationzone.py"/>
        <source>Mobility</source>
        <translation>Подвижность</translation>
    </message>
    <message>
        <location filename="../processing/consequence/inundationzone.py"/>
        <source>Which coefficients a and b: A = a V^(2/3) and B = b V^(2/3). Those of tailings: unverified.</source>
        <translation>Какие коэффициенты a и b: A = a V^(2/3) и B = b V^(2/3). Для хвостов они не проверены.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/inundationzone.py"/>
        <source>Custom coefficient a (cross-section)</source>
        <translation>Свой коэффициент a (поперечное сечение)</translation>
    </message>
    <message>
        <location filename="../processing/consequence/inundationzone.py"/>
        <source>Custom coefficient b (plan area)</source>
        <translation>Свой коэффициент b (площадь в плане)</translation>
    </message>
    <message>
        <location filename="../processing/consequence/inundationzone.py"/>
        <source>Used with the mobility custom only.</source>
        <translation>Действует только при подвижности custom.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/inundationzone.py"/>
        <source>Factor of uncertainty of both areas</source>
        <translation>Множитель неопределённости обеих площадей</translation>
    </message>
    <message>
        <location filename="../processing/consequence/inundationzone.py"/>
        <source>Low zones take the areas divided by it, high zones multiplied. The default 2 is assumed.</source>
        <translation>Для нижних зон площади делятся на него, для верхних умножаются. Значение 2 по умолчанию принято условно.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/inundationzone.py"/>
        <source>Distance between written cross-sections (m)</source>
        <translation>Расстояние между записываемыми сечениями (м)</translation>
    </message>
    <message>
        <location filename="../processing/consequence/inundationzone.py"/>
        <source>Sections are computed at every cell; of these one is written every so many metres.</source>
        <translation>Сечения вычисляются в каждой ячейке; записывается одно через столько метров.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/inundationzone.py"/>
        <source>{count} of {total} {total:zone|zones} ended before {count:its|their} area was covered (end of path, relief or no-data): see the field ends.</source>
        <translation>Зон, окончившихся раньше, чем покрыта их площадь: {count} из {total} (конец пути, рельефа или нет данных): см. поле ends.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/inundationzone.py"/>
        <source>For {count} of {total} {total:zone|zones} the relief is too coarse: use a finer one.</source>
        <translation>Для {count} из {total} зон рельеф слишком грубый: возьмите более подробный.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/inundationzone.py"/>
        <source>{count} {count:zone|zones} could not be made; the first: {facility}, {reason}</source>
        <translation>Не построено зон: {count}; первая: {facility}, {reason}</translation>
    </message>
    <message>
        <location filename="../processing/consequence/inundationzone.py"/>
        <source>it has no path in PATHS</source>
        <translation>для него нет пути в PATHS</translation>
    </message>
    <message>
        <location filename="../processing/consequence/inundationzone.py"/>
        <source>its path was traced over cells of another size: trace it on this relief</source>
        <translation>его путь построен по ячейкам другого размера: постройте его по этому рельефу</translation>
    </message>
    <message>
        <location filename="../processing/consequence/inundationzone.py"/>
        <source>its path does not run on the valley floor of this relief: trace it on this relief</source>
        <translation>его путь не идёт по дну долины этого рельефа: постройте его по этому рельефу</translation>
    </message>
    <message>
        <location filename="../processing/consequence/inundationzone.py"/>
        <source>its zone is smaller than a cell of the relief</source>
        <translation>его зона меньше ячейки рельефа</translation>
    </message>
    <message>
        <location filename="../processing/consequence/inundationzone.py"/>
        <source>its path is shorter than a cell of the relief</source>
        <translation>его путь короче ячейки рельефа</translation>
    </message>
    <message>
        <location filename="../processing/consequence/inundationzone.py"/>
        <source>its path starts outside the relief</source>
        <translation>его путь начинается вне рельефа</translation>
    </message>
    <message>
        <location filename="../processing/consequence/inundationzone.py"/>
        <source>its path starts on no-data of the relief</source>
        <translation>его путь начинается на ячейке рельефа без данных</translation>
    </message>
    <message>
        <location filename="../processing/consequence/overlaps.py"/>
        <source>all facilities</source>
        <translation>всех объектов</translation>
    </message>
    <message>
        <location filename="../processing/consequence/overlaps.py"/>
        <source>People in any zone cannot be told: the zones cover nothing together.</source>
        <translation>Число людей хотя бы в одной зоне неизвестно: зоны вместе ничего не покрывают.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/overlaps.py"/>
        <source>within {km} km</source>
        <translation>в пределах {km} км</translation>
    </message>
    <message>
        <location filename="../processing/consequence/overlaps.py"/>
        <source>in all zones</source>
        <translation>во всех зонах</translation>
    </message>
    <message>
        <location filename="../processing/consequence/overlaps.py"/>
        <source>People {within} of any facility, each counted once: {people}.</source>
        <translation>Люди {within} хотя бы одного объекта, каждый учтён один раз: {people}.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/overlaps.py"/>
        <source>People of the settlements {within} of any facility, each counted once: {people}.</source>
        <translation>Люди населённых пунктов {within} хотя бы одного объекта, каждый учтён один раз: {people}.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/path_layer.py"/>
        <source>Layer {layer} has no M values (metres along the path). Use the output of tracedownstream or tracenetwork, stored in a format that keeps M (GeoPackage).</source>
        <translation>У слоя {layer} нет значений M (метров вдоль пути). Возьмите результат tracedownstream или tracenetwork, сохранённый в формате, который хранит M (GeoPackage).</translation>
    </message>
    <message>
        <location filename="../processing/consequence/path_layer.py"/>
        <source>Layer {layer}: the path of facility {name} has several parts. Keep one line per path.</source>
        <translation>Слой {layer}: путь от хвостохранилища {name} состоит из нескольких частей. Оставьте по одной линии на путь.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/path_layer.py"/>
        <source>Layer {layer}: the path of facility {name} is no line.</source>
        <translation>Слой {layer}: путь от хвостохранилища {name} — не линия.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/places.py"/>
        <source>Layer {layer}, feature {id}: field {field} holds {value}, which is no number of people. Correct it, or leave it empty where it is unknown.</source>
        <translation>Слой {layer}, объект {id}: поле {field} содержит {value}, а это не число людей. Исправьте значение или оставьте поле пустым, если оно неизвестно.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/places.py"/>
        <source>Layer {layer}, feature {id}: its geometry is invalid and cannot be repaired: {reason}</source>
        <translation>Слой {layer}, объект {id}: геометрия недопустима и не исправляется: {reason}</translation>
    </message>
    <message>
        <location filename="../processing/consequence/released_volumes.py"/>
        <source>Released volume (m3)</source>
        <translation>Объём выброса (м³)</translation>
    </message>
    <message>
        <location filename="../processing/consequence/released_volumes.py"/>
        <source>Layer {layer} has none of the fields {fields}. Run releaserunout first, or choose a VOLUME_FIELD.</source>
        <translation>В слое {layer} нет ни одного из полей {fields}. Сначала выполните releaserunout или выберите VOLUME_FIELD.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/released_volumes.py"/>
        <location filename="../processing/consequence/releaserunout.py"/>
        <source>{count} {count:facility has|facilities have} a known release: taken as given, without a band.</source>
        <translation>Хвостохранилищ с известным объёмом выброса: {count}; он взят как задан, без интервала.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/released_volumes.py"/>
        <source>The release_known_m3 of {count} {count:facility|facilities} is greater than what is stored and was not taken; the first: {facility}. Correct it or the volume.</source>
        <translation>У {count} хвостохранилищ release_known_m3 больше накопленного и не взят; первое: {facility}. Исправьте его или объём.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/releaserunout.py"/>
        <source>Released volume and run-out</source>
        <translation>Объём выброса и дальность растекания</translation>
    </message>
    <message>
        <location filename="../processing/consequence/releaserunout.py"/>
        <source>dam breach,tailings release,run-out distance,Rico,Larrauri,Piciullo,band</source>
        <translation>прорыв дамбы,выброс хвостов,дальность растекания,Rico,Larrauri,Piciullo,доверительный интервал</translation>
    </message>
    <message>
        <location filename="../processing/consequence/releaserunout.py"/>
        <source>Inventory with dam_height_m and volume_m3; where volume_m3 is empty, mass_t, capacity_m3 or area_m2 give a range. release_known_m3 goes before the relations.</source>
        <translation>Реестр с dam_height_m и volume_m3; где volume_m3 пуст, интервал дают mass_t, capacity_m3 или area_m2. release_known_m3 берётся вместо зависимостей.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/releaserunout.py"/>
        <source>Relation</source>
        <translation>Зависимость</translation>
    </message>
    <message>
        <location filename="../processing/consequence/releaserunout.py"/>
        <source>One published relation, or all of them side by side with their envelope.</source>
        <translation>Одна опубликованная зависимость или все рядом с их огибающей.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/releaserunout.py"/>
        <source>Add pond water to the stored volume</source>
        <translation>Прибавить воду прудка к объёму хвостов</translation>
    </message>
    <message>
        <location filename="../processing/consequence/releaserunout.py"/>
        <source>Counts pond_volume_m3 as stored, so that it may be released too.</source>
        <translation>Считает pond_volume_m3 накопленным объёмом, который тоже может вылиться.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/releaserunout.py"/>
        <source>Dry density where it is unknown (t/m3)</source>
        <translation>Плотность сухих хвостов, где она неизвестна (т/м³)</translation>
    </message>
    <message>
        <location filename="../processing/consequence/releaserunout.py"/>
        <source>Range that turns a mass without density into a range of volumes. Assumed, not measured.</source>
        <translation>Интервал, который переводит массу без плотности в интервал объёма. Принят, а не измерен.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/releaserunout.py"/>
        <source>The facilities with released volumes (m3), run-out distances (km), their bands and notes.</source>
        <translation>Хвостохранилища с объёмом выброса (м³), дальностью растекания (км), их интервалами и примечаниями.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/releaserunout.py"/>
        <source>Facilities with an estimate</source>
        <translation>Хвостохранилищ с оценкой</translation>
    </message>
    <message>
        <location filename="../processing/consequence/releaserunout.py"/>
        <source>Facilities without any estimate</source>
        <translation>Хвостохранилищ без какой-либо оценки</translation>
    </message>
    <message>
        <location filename="../processing/consequence/releaserunout.py"/>
        <source>DENSITY must be a range above 0, such as 1.0,2.0</source>
        <translation>DENSITY должна быть интервалом больше 0, например 1.0,2.0</translation>
    </message>
    <message>
        <location filename="../processing/consequence/releaserunout.py"/>
        <source>Layer {layer} has none of the fields {fields}. {remedy}</source>
        <translation>В слое {layer} нет ни одного из полей {fields}. {remedy}</translation>
    </message>
    <message>
        <location filename="../processing/consequence/releaserunout.py"/>
        <source>Bring it into the inventory schema with importinventory first.</source>
        <translation>Сначала приведите его к схеме реестра инструментом importinventory.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/releaserunout.py"/>
        <source>{count} of {total} {total:facility|facilities} {count:has|have} neither volume nor dam height: no estimate.</source>
        <translation>Хвостохранилищ, для которых неизвестны ни объём, ни высота дамбы: {count} из {total}; оценки нет.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/releaserunout.py"/>
        <source>{count} {count:facility lies|facilities lie} outside the recorded failures from which the relations were made: see out_of_range. Their estimates are continuations.</source>
        <translation>За пределами зарегистрированных аварий, по которым построены зависимости, хвостохранилищ: {count}; см. out_of_range. Для них зависимости лишь продолжены.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/releaserunout.py"/>
        <source>{count} {count:facility has|facilities have} unknown or refused inputs: see release_notes.</source>
        <translation>Хвостохранилищ с неизвестными или отвергнутыми данными: {count}; см. release_notes.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/run_extents.py"/>
        <source>EXTENTS of simulateflow, with its ZONES: people are counted in every run, for 10 and 90 % of them.</source>
        <translation>EXTENTS из simulateflow, вместе с его ZONES: люди считаются в каждом прогоне, для 10 и 90 % прогонов.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/run_extents.py"/>
        <source>People by depth in the runs</source>
        <translation>Люди по глубине в прогонах</translation>
    </message>
    <message>
        <location filename="../processing/consequence/run_extents.py"/>
        <source>Table of people whom the runs of each facility reach deeper than each depth: mean, 10, 50, 90 %.</source>
        <translation>Таблица людей, которых прогоны каждого хвостохранилища достигают глубже каждой глубины: среднее, 10, 50, 90 %.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/run_extents.py"/>
        <source>EXTENTS go with the ZONES of simulateflow: give those of the same run as ZONES.</source>
        <translation>EXTENTS даются вместе с ZONES из simulateflow: задайте как ZONES зоны того же расчёта.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/run_extents.py"/>
        <source>Take the EXTENTS of simulateflow.</source>
        <translation>Возьмите EXTENTS инструмента simulateflow.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/run_extents.py"/>
        <source>EXTENTS have no runs of {count} of the facilities with zones, the first: {facility}.</source>
        <translation>В EXTENTS нет прогонов у хвостохранилищ с зонами: {count}, первое: {facility}.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/run_extents.py"/>
        <source>People by depth</source>
        <translation>Люди по глубине</translation>
    </message>
    <message>
        <location filename="../processing/consequence/run_extents.py"/>
        <source>Layer {layer}, feature {feature}: one of {fields} is empty. Take the EXTENTS of simulateflow as they are.</source>
        <translation>Слой {layer}, объект {feature}: одно из полей {fields} пусто. Возьмите EXTENTS из simulateflow как есть.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/simulateflow.py"/>
        <source>Simulated flow</source>
        <translation>Моделирование потока</translation>
    </message>
    <message>
        <location filename="../processing/consequence/simulateflow.py"/>
        <source>mudflow,two-dimensional,ensemble,depth,velocity,arrival,probability,dam breach,Voellmy,Bingham</source>
        <translation>поток,селевой поток,двумерная модель,ансамбль,глубина,скорость,приход,вероятность,прорыв дамбы,Фёльми,Бингам</translation>
    </message>
    <message>
        <location filename="../processing/consequence/simulateflow.py"/>
        <source>Output of releaserunout, or any points or outlines with a field of released volumes.</source>
        <translation>Результат releaserunout или любые точки или контуры с полем объёма выброса.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/simulateflow.py"/>
        <source>The volume of each facility, taken as known; by default release_known_m3 where it is known, else the band that releaserunout wrote.</source>
        <translation>Объём каждого хвостохранилища, считается известным; по умолчанию release_known_m3, где он известен, иначе разброс, записанный releaserunout.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/simulateflow.py"/>
        <source>The relief to flow over, 30 m or finer, in any CRS; windows of it are read about each facility.</source>
        <translation>Рельеф, по которому идёт поток, 30 м или подробнее, в любой системе координат; читаются окна у каждого хвостохранилища.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/simulateflow.py"/>
        <source>Outlines of the stores</source>
        <translation>Контуры хранилищ</translation>
    </message>
    <message>
        <location filename="../processing/consequence/simulateflow.py"/>
        <source>Polygons of what may flow out, with facility_id or about their facility; else a disc stands for it.</source>
        <translation>Полигоны того, что может вытечь, с facility_id или вокруг своего хвостохранилища; иначе их заменяет круг.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/simulateflow.py"/>
        <source>Output of tracedownstream: places the windows, and measures how far flows reach along them.</source>
        <translation>Результат tracedownstream: по нему ставятся окна и измеряется, как далеко доходит поток.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/simulateflow.py"/>
        <source>CROSSINGS of tracedownstream: what passes there over time goes into the report.</source>
        <translation>CROSSINGS из tracedownstream: что проходит там со временем, войдёт в отчёт.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/simulateflow.py"/>
        <source>Places within 2 km of a path: what passes beside them over time goes into the report.</source>
        <translation>Места не дальше 2 км от пути: что проходит рядом с ними со временем, войдёт в отчёт.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/simulateflow.py"/>
        <source>Runs per facility</source>
        <translation>Прогонов на хвостохранилище</translation>
    </message>
    <message>
        <location filename="../processing/consequence/simulateflow.py"/>
        <source>How many runs share out what is not known; 24 to 48 for final maps. One alone is marked so.</source>
        <translation>Сколько прогонов делят между собой неизвестное; для окончательных карт от 24 до 48. Единственный отмечается.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/simulateflow.py"/>
        <source>Seed</source>
        <translation>Начальное число</translation>
    </message>
    <message>
        <location filename="../processing/consequence/simulateflow.py"/>
        <source>Number from which the runs are drawn: the same gives the same runs.</source>
        <translation>Число, по которому берутся прогоны: то же даёт те же прогоны.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/simulateflow.py"/>
        <source>Duration (h)</source>
        <translation>Длительность (ч)</translation>
    </message>
    <message>
        <location filename="../processing/consequence/simulateflow.py"/>
        <source>For how long a flow is followed at most, hours; it ends sooner when it stands.</source>
        <translation>Как долго поток прослеживается самое большее, часов; кончается раньше, когда он стоит.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/simulateflow.py"/>
        <source>How the store is released</source>
        <translation>Как вытекает хранилище</translation>
    </message>
    <message>
        <location filename="../processing/consequence/simulateflow.py"/>
        <source>carved: the relief shows the store as it stands; on_top: the relief is older than the store; hydrograph: overtopping, let in over time.</source>
        <translation>carved: на рельефе хранилище уже есть; on_top: рельеф старше хранилища; hydrograph: перелив, впускается постепенно.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/simulateflow.py"/>
        <source>Density of the flow (kg/m3)</source>
        <translation>Плотность потока (кг/м³)</translation>
    </message>
    <message>
        <location filename="../processing/consequence/simulateflow.py"/>
        <source>Only yield stress over density counts, so it changes little.</source>
        <translation>Важно только отношение предела текучести к плотности, поэтому меняет мало.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/simulateflow.py"/>
        <source>Size of the cells (m)</source>
        <translation>Размер ячеек (м)</translation>
    </message>
    <message>
        <location filename="../processing/consequence/simulateflow.py"/>
        <source>Other cells than those of the relief: finer for small volumes, coarser for a quick look.</source>
        <translation>Другие ячейки, чем у рельефа: мелкие для малых объёмов, крупные для быстрого просмотра.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/simulateflow.py"/>
        <location filename="../processing/inventory/importinventory.py"/>
        <location filename="../processing/map/nationalreport.py"/>
        <source>Language of the report</source>
        <translation>Язык отчёта</translation>
    </message>
    <message>
        <location filename="../processing/consequence/simulateflow.py"/>
        <source>Language of the report: en or ru.</source>
        <translation>Язык отчёта: en или ru.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/simulateflow.py"/>
        <location filename="../processing/map/assess_layers.py"/>
        <source>Zones by share of runs</source>
        <translation>Зоны по доле прогонов</translation>
    </message>
    <message>
        <location filename="../processing/consequence/simulateflow.py"/>
        <source>Polygons reached, more than 0.5 m deep, by 10, 50 and 90 % of the runs, one within the other.</source>
        <translation>Полигоны, достигнутые глубже 0,5 м в 10, 50 и 90 % прогонов, один в другом.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/simulateflow.py"/>
        <source>Polygons deeper than 0.5, 1.2, 2 and 4 m in every single run; exposure counts people in them.</source>
        <translation>Полигоны глубже 0,5, 1,2, 2 и 4 м в каждом отдельном прогоне; exposure считает в них людей.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/simulateflow.py"/>
        <source>Share of runs</source>
        <translation>Доля прогонов</translation>
    </message>
    <message>
        <location filename="../processing/consequence/simulateflow.py"/>
        <source>Raster: the share of runs that reach a cell, 0 to 1.</source>
        <translation>Растр: доля прогонов, достигающих ячейки, от 0 до 1.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/simulateflow.py"/>
        <source>Largest depth (m)</source>
        <translation>Наибольшая глубина (м)</translation>
    </message>
    <message>
        <location filename="../processing/consequence/simulateflow.py"/>
        <source>Raster of two bands: median of the runs, and 90 %.</source>
        <translation>Растр из двух каналов: медиана прогонов и 90 %.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/simulateflow.py"/>
        <source>Largest speed (m/s)</source>
        <translation>Наибольшая скорость (м/с)</translation>
    </message>
    <message>
        <location filename="../processing/consequence/simulateflow.py"/>
        <source>Arrival (min)</source>
        <translation>Приход (мин)</translation>
    </message>
    <message>
        <location filename="../processing/consequence/simulateflow.py"/>
        <source>Raster of two bands: minutes until the earliest run, and the median one.</source>
        <translation>Растр из двух каналов: минуты до самого раннего прогона и до медианного.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/simulateflow.py"/>
        <source>Class of hazard by depth and speed</source>
        <translation>Класс опасности по глубине и скорости</translation>
    </message>
    <message>
        <location filename="../processing/consequence/simulateflow.py"/>
        <source>Raster of classes 1 to 6 (H1 to H6), the median of the runs.</source>
        <translation>Растр классов от 1 до 6 (H1–H6), медиана прогонов.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/simulateflow.py"/>
        <source>Hydrographs along the paths</source>
        <translation>Гидрографы вдоль путей</translation>
    </message>
    <message>
        <location filename="../processing/consequence/simulateflow.py"/>
        <source>Points along the paths as far as half of the runs come: when what passes starts, peaks and ends, its peak and volume, at 10, 50 and 90 % of the runs.</source>
        <translation>Точки вдоль путей, докуда доходит половина прогонов: начало, пик и конец того, что проходит, наибольший расход и объём для 10, 50 и 90 % прогонов.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/simulateflow.py"/>
        <location filename="../processing/inventory/importinventory.py"/>
        <source>Report</source>
        <translation>Отчёт</translation>
    </message>
    <message>
        <location filename="../processing/consequence/simulateflow.py"/>
        <location filename="../processing/inventory/checkinventory.py"/>
        <location filename="../processing/inventory/importinventory.py"/>
        <location filename="../processing/rating/parameters.py"/>
        <source>HTML files (*.html)</source>
        <translation>Файлы HTML (*.html)</translation>
    </message>
    <message>
        <location filename="../processing/consequence/simulateflow.py"/>
        <source>A page with map, what passes crossings and places, mass balance, settings and what to doubt.</source>
        <translation>Страница с картой, с тем, что проходит у границ и мест, балансом массы, настройками и сомнениями.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/simulateflow.py"/>
        <source>Facilities that could not be simulated, with the reason.</source>
        <translation>Хвостохранилища, которые не удалось смоделировать, с причиной.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/simulateflow.py"/>
        <source>Facilities simulated</source>
        <translation>Смоделировано хвостохранилищ</translation>
    </message>
    <message>
        <location filename="../processing/consequence/simulateflow.py"/>
        <source>Runs</source>
        <translation>Прогонов</translation>
    </message>
    <message>
        <location filename="../processing/consequence/simulateflow.py"/>
        <source>Facilities not simulated</source>
        <translation>Не смоделировано хвостохранилищ</translation>
    </message>
    <message>
        <location filename="../processing/consequence/simulateflow.py"/>
        <source>{facility}: run {number} of {count}</source>
        <translation>{facility}: прогон {number} из {count}</translation>
    </message>
    <message>
        <location filename="../processing/consequence/simulateflow.py"/>
        <source>p ≥ {share}: {area} km², {length} km</source>
        <translation>p ≥ {share}: {area} км², {length} км</translation>
    </message>
    <message>
        <location filename="../processing/consequence/simulateflow.py"/>
        <source>{facility}: {count} {count:run|runs}; {areas}.</source>
        <translation>{facility}: прогонов {count}; {areas}.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/simulateflow.py"/>
        <source>{count} {count:facility|facilities} could not be simulated; the first: {facility}, {reason}</source>
        <translation>Не удалось смоделировать хвостохранилищ: {count}; первое: {facility}, {reason}</translation>
    </message>
    <message>
        <location filename="../processing/consequence/simulateflow.py"/>
        <source>Cancelled: what was done of {done} of {count} facilities is written.</source>
        <translation>Прервано: записано то, что сделано по хвостохранилищам: {done} из {count}.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/traveltime.py"/>
        <source>Travel time</source>
        <translation>Время добегания</translation>
    </message>
    <message>
        <location filename="../processing/consequence/traveltime.py"/>
        <source>arrival,velocity,Manning,Jobson,border,48 hours,dilution,concentration</source>
        <translation>время добегания,скорость,Маннинг,Джобсон,граница,48 часов,разбавление,концентрация</translation>
    </message>
    <message>
        <location filename="../processing/consequence/traveltime.py"/>
        <location filename="../processing/map/shown.py"/>
        <source>Reaches with arrival times</source>
        <translation>Участки с временем добегания</translation>
    </message>
    <message>
        <location filename="../processing/consequence/traveltime.py"/>
        <source>The paths cut into reaches; hours are those at the lower end of each reach.</source>
        <translation>Пути, разделённые на участки; часы относятся к нижнему концу участка.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/traveltime.py"/>
        <location filename="../processing/map/shown.py"/>
        <source>Arrivals</source>
        <translation>Время прихода</translation>
    </message>
    <message>
        <location filename="../processing/consequence/traveltime.py"/>
        <source>One point per receptor, border crossing and equal distance, with its hours.</source>
        <translation>Одна точка на уязвимый объект, пересечение границы и равное расстояние, с временем в часах.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/traveltime.py"/>
        <source>Receptors too far from every path</source>
        <translation>Уязвимых объектов слишком далеко от всех путей</translation>
    </message>
    <message>
        <location filename="../processing/consequence/traveltime.py"/>
        <source>Paths that reach a border within the limit</source>
        <translation>Путей, достигающих границы в пределах срока</translation>
    </message>
    <message>
        <location filename="../processing/consequence/traveltime.py"/>
        <source>Lines with M values in metres from the facility, as tracedownstream writes them.</source>
        <translation>Линии со значениями M в метрах от хвостохранилища, как их записывает tracedownstream.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/traveltime.py"/>
        <source>Intakes, bridges, villages and so on; each is brought to the paths it lies beside.</source>
        <translation>Водозаборы, мосты, сёла и прочее; каждый привязывается к путям, вдоль которых лежит.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/traveltime.py"/>
        <source>Field that names the receptors in the arrivals; by default the field name.</source>
        <translation>Поле с названиями уязвимых объектов в точках прихода; по умолчанию поле name.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/traveltime.py"/>
        <source>CROSSINGS of tracedownstream; without them border_km of the paths gives the first border.</source>
        <translation>CROSSINGS инструмента tracedownstream; без них первую границу даёт border_km путей.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/traveltime.py"/>
        <source>Simulated arrivals (min)</source>
        <translation>Смоделированный приход (мин)</translation>
    </message>
    <message>
        <location filename="../processing/consequence/traveltime.py"/>
        <source>ARRIVAL of simulateflow: where it reaches along a path its earliest run goes before the velocity.</source>
        <translation>ARRIVAL из simulateflow: где он доходит вдоль пути, самый ранний прогон берётся вместо скорости.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/traveltime.py"/>
        <source>Hydrographs of simulated flows</source>
        <translation>Гидрографы смоделированных потоков</translation>
    </message>
    <message>
        <location filename="../processing/consequence/traveltime.py"/>
        <source>HYDROGRAPHS of simulateflow: rivers start where nine tenths of the runs still pass, with their time, peak and volume.</source>
        <translation>HYDROGRAPHS из simulateflow: реки начинаются там, где ещё проходят девять десятых прогонов, с их временем, пиком и объёмом.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/traveltime.py"/>
        <source>Farthest receptor from the path (m)</source>
        <translation>Наибольшее расстояние объекта от пути (м)</translation>
    </message>
    <message>
        <location filename="../processing/consequence/traveltime.py"/>
        <source>Receptors farther from every path are listed without an arrival.</source>
        <translation>Уязвимые объекты, лежащие дальше от всех путей, перечисляются без времени добегания.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/traveltime.py"/>
        <source>Length of the reaches (km)</source>
        <translation>Длина участков (км)</translation>
    </message>
    <message>
        <location filename="../processing/consequence/traveltime.py"/>
        <source>Paths are cut, and arrivals given, every so many kilometres.</source>
        <translation>Через столько километров пути делятся на участки и даётся время добегания.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/traveltime.py"/>
        <source>Hours at which reaches end</source>
        <translation>Часы, на которых кончаются участки</translation>
    </message>
    <message>
        <location filename="../processing/consequence/traveltime.py"/>
        <source>Such as 6, 24, 48: the reaches end where the leading edge is then, not every INTERVAL_KM; arrivals are given there all the same. Empty: every INTERVAL_KM.</source>
        <translation>Например, 6, 24, 48: участки кончаются там, где в эти часы передний край, а не через каждые INTERVAL_KM; приходы там даются по-прежнему. Пусто: через каждые INTERVAL_KM.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/traveltime.py"/>
        <source>Arrivals at the ends of reaches</source>
        <translation>Время прихода в концах участков</translation>
    </message>
    <message>
        <location filename="../processing/consequence/traveltime.py"/>
        <source>Off: the arrivals are those at receptors and borders; the reaches tell all other hours.</source>
        <translation>Если выключено, во времени прихода остаются только уязвимые объекты и границы; все прочие часы есть у участков.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/traveltime.py"/>
        <source>Border limit (h)</source>
        <translation>Срок для границы (ч)</translation>
    </message>
    <message>
        <location filename="../processing/consequence/traveltime.py"/>
        <source>A border reached by the leading edge within these hours is flagged (screening, unverified).</source>
        <translation>Граница, которой передний фронт достигает за это время, отмечается (предварительный отбор, не проверено).</translation>
    </message>
    <message>
        <location filename="../processing/consequence/traveltime.py"/>
        <source>{count} of {total} {total:receptor|receptors} {count:lies|lie} farther than SNAP_DISTANCE from every path.</source>
        <translation>Уязвимых объектов, лежащих дальше SNAP_DISTANCE от всех путей: {count} из {total}.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/traveltime.py"/>
        <source>Arrivals of {count} of {total} paths begin with those of a simulated flow.</source>
        <translation>Приходы по путям: {count} из {total} — начинаются со смоделированного потока.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/traveltime.py"/>
        <source>Simulated arrivals are those of the earliest run; at the far end the model is late, the unsafe side: plan with half of their time.</source>
        <translation>Смоделированные приходы — это приходы самого раннего прогона; до дальнего конца модель опаздывает, это небезопасная сторона: планируйте по половине этого времени.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/traveltime.py"/>
        <source>first border</source>
        <translation>первая граница</translation>
    </message>
    <message>
        <location filename="../processing/consequence/traveltime.py"/>
        <source>Take the CROSSINGS of tracedownstream.</source>
        <translation>Возьмите CROSSINGS инструмента tracedownstream.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/traveltime.py"/>
        <source>Layer {layer}, feature {feature}: a crossing of facility {facility} has no distance_km. Fill it in, or take the CROSSINGS of tracedownstream.</source>
        <translation>Слой {layer}, объект {feature}: у пересечения границы хвостохранилища {facility} нет distance_km. Заполните его или возьмите CROSSINGS инструмента tracedownstream.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/traveltime.py"/>
        <source>Borders were not looked at: neither CROSSINGS are given nor have the paths a field border_km.</source>
        <translation>Границы не рассматривались: CROSSINGS не задан, и у путей нет поля border_km.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/traveltime.py"/>
        <source>{count} {count:path without a border ends|paths without a border end} before {hours} h for lack of relief, or at a limit of length: a border may lie beyond.</source>
        <translation>Путей без границы: {count} — обрываются раньше {hours} ч из-за нехватки рельефа или по пределу длины: граница может быть дальше.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/traveltime.py"/>
        <source>Reaches</source>
        <translation>Участки</translation>
    </message>
    <message>
        <location filename="../processing/consequence/writeback.py"/>
        <source>Inventory to write back to</source>
        <translation>Реестр для обратной записи</translation>
    </message>
    <message>
        <location filename="../processing/consequence/writeback.py"/>
        <source>A copy of it gets people at risk, water body, countries, border distance and hours.</source>
        <translation>Его копия получает население в зоне риска, водный объект, страны, расстояние и время до границы.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/writeback.py"/>
        <source>People at risk within (km)</source>
        <translation>Население в зоне риска в пределах (км)</translation>
    </message>
    <message>
        <location filename="../processing/consequence/writeback.py"/>
        <source>Bands up to here make population_at_risk; one is cut here if none ends here. Screening, unverified.</source>
        <translation>Пояса до этого расстояния составляют population_at_risk; если ни один здесь не оканчивается, пояс разделяется. Предварительный отбор, не проверено.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/writeback.py"/>
        <source>Fill only empty fields</source>
        <translation>Заполнять только пустые поля</translation>
    </message>
    <message>
        <location filename="../processing/consequence/writeback.py"/>
        <source>Known values of the inventory stay as they are; otherwise they are replaced.</source>
        <translation>Известные значения реестра остаются; иначе они заменяются.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/writeback.py"/>
        <source>Updated inventory</source>
        <translation>Обновлённый реестр</translation>
    </message>
    <message>
        <location filename="../processing/consequence/writeback.py"/>
        <source>The copy of the inventory; data_source says where each written value comes from.</source>
        <translation>Копия реестра; data_source говорит, откуда взято каждое записанное значение.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/writeback.py"/>
        <source>People at risk are written to the facility of that name.</source>
        <translation>Число людей под угрозой записывается хвостохранилищу с этим идентификатором.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/writeback.py"/>
        <source>{known} km of the way are known</source>
        <translation>известно {known} км пути</translation>
    </message>
    <message>
        <location filename="../processing/consequence/writeback.py"/>
        <source>{count} {count:facility|facilities}: path or zone ends before {risk} km for lack of relief, or at a limit of length. Their people at risk are a lower bound, or unknown.</source>
        <translation>Объектов: {count} — путь или зона обрывается до {risk} км из-за нехватки рельефа или по пределу длины. Население в зоне риска для них — нижняя граница или неизвестно.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/writeback.py"/>
        <source>only listed settlements are counted</source>
        <translation>учтены только перечисленные населённые пункты</translation>
    </message>
    <message>
        <location filename="../processing/consequence/writeback.py"/>
        <source>{share} % of the zone has data</source>
        <translation>данные есть на {share} % зоны</translation>
    </message>
    <message>
        <location filename="../processing/consequence/writeback.py"/>
        <source>{known} of {risk} km of the way are known</source>
        <translation>известно {known} из {risk} км пути</translation>
    </message>
    <message>
        <location filename="../processing/consequence/writeback.py"/>
        <source>lower bound, at least {people} people: {reasons}</source>
        <translation>нижняя граница, не менее {people} чел.: {reasons}</translation>
    </message>
    <message>
        <location filename="../processing/fetching/answers.py"/>
        <source>{url} is not there (status {status}).</source>
        <translation>{url}: такого файла нет (состояние {status}).</translation>
    </message>
    <message>
        <location filename="../processing/fetching/answers.py"/>
        <source>the server answers with status {status}</source>
        <translation>сервер отвечает состоянием {status}</translation>
    </message>
    <message>
        <location filename="../processing/fetching/answers.py"/>
        <source>it does not take the name and the password</source>
        <translation>имя и пароль он не принимает</translation>
    </message>
    <message>
        <location filename="../processing/fetching/answers.py"/>
        <source>{url}: the server wants to know who asks, or refuses (status {status}). Enter name and password in an authentication configuration of QGIS and choose it, or correct the catalogue.</source>
        <translation>{url}: сервер требует представиться или отказывает (состояние {status}). Введите имя и пароль в конфигурации аутентификации QGIS и выберите её или исправьте каталог.</translation>
    </message>
    <message>
        <location filename="../processing/fetching/answers.py"/>
        <source>{url}: the server answers with status {status}. Correct the address in the catalogue, or try again later.</source>
        <translation>{url}: сервер отвечает состоянием {status}. Исправьте адрес в каталоге или повторите позже.</translation>
    </message>
    <message>
        <location filename="../processing/fetching/answers.py"/>
        <source>{url}: the server sends the file packed ({coding}), so that parts of it cannot be told. Use another server in the catalogue.</source>
        <translation>{url}: сервер передаёт файл в сжатом виде ({coding}), и его части не различить. Укажите в каталоге другой сервер.</translation>
    </message>
    <message>
        <location filename="../processing/fetching/answers.py"/>
        <source>{url}: a page came instead of a file. Log in to the network with a browser if it asks for that, then start again; or correct the address in the catalogue.</source>
        <translation>{url}: вместо файла пришла страница. Войдите в сеть через браузер, если она этого требует, и запустите снова; или исправьте адрес в каталоге.</translation>
    </message>
    <message>
        <location filename="../processing/fetching/answers.py"/>
        <source>{url}: the server sends a part of the file and does not say which. Use another server in the catalogue.</source>
        <translation>{url}: сервер передаёт часть файла и не сообщает какую. Укажите в каталоге другой сервер.</translation>
    </message>
    <message>
        <location filename="../processing/fetching/exchange.py"/>
        <source>{url} leads to {other}, which is no address of a server. Correct the catalogue.</source>
        <translation>{url} перенаправляет на {other}, а это не адрес сервера. Исправьте каталог.</translation>
    </message>
    <message>
        <location filename="../processing/fetching/exchange.py"/>
        <source>{url} leads to {other}, which is not encrypted, and is not followed. Log in to the network with a browser if it asks for that, or correct the catalogue.</source>
        <translation>{url} перенаправляет на {other}: соединение там не шифруется, и переход не сделан. Войдите в сеть через браузер, если она этого требует, или исправьте каталог.</translation>
    </message>
    <message>
        <location filename="../processing/fetching/exchange.py"/>
        <source>{url} leads from one address to another without an end. Correct the catalogue.</source>
        <translation>{url} перенаправляет с адреса на адрес без конца. Исправьте каталог.</translation>
    </message>
    <message>
        <location filename="../processing/fetching/exchange.py"/>
        <source>The authentication configuration {name} could not be used. Look at Settings &gt; Options &gt; Authentication in QGIS, and enter its master password.</source>
        <translation>Конфигурацию аутентификации {name} использовать не удалось. Проверьте в QGIS Установки &gt; Параметры &gt; Аутентификация и введите мастер-пароль.</translation>
    </message>
    <message>
        <location filename="../processing/fetching/exchange.py"/>
        <source>nothing came for {seconds:.0f} seconds</source>
        <translation>в течение {seconds:.0f} с ничего не пришло</translation>
    </message>
    <message>
        <location filename="../processing/fetching/exchange.py"/>
        <source>{url}: the server's certificate is not trusted ({reason}). Correct the computer's clock, or have your network's certificate added in Settings &gt; Options &gt; Authentication in QGIS.</source>
        <translation>{url}: сертификату сервера нет доверия ({reason}). Исправьте часы компьютера или добавьте сертификат вашей сети в QGIS: Установки &gt; Параметры &gt; Аутентификация.</translation>
    </message>
    <message>
        <location filename="../processing/fetching/exchange.py"/>
        <source>no connection: {reason}</source>
        <translation>нет соединения: {reason}</translation>
    </message>
    <message>
        <location filename="../processing/fetching/exchange.py"/>
        <source>the connection broke off: {reason}</source>
        <translation>соединение прервалось: {reason}</translation>
    </message>
    <message>
        <location filename="../processing/fetching/exchange.py"/>
        <source>{url} cannot be reached through the proxy: {reason}. Correct the proxy, its name and password in Settings &gt; Options &gt; Network in QGIS.</source>
        <translation>{url}: через прокси-сервер не получить: {reason}. Исправьте прокси-сервер, имя и пароль в QGIS: Установки &gt; Параметры &gt; Сеть.</translation>
    </message>
    <message>
        <location filename="../processing/fetching/local.py"/>
        <source>{url} is no address of a file: it begins with https://, http:// or file:///. Correct the catalogue.</source>
        <translation>{url} — не адрес файла: он начинается с https://, http:// или file:///. Исправьте каталог.</translation>
    </message>
    <message>
        <location filename="../processing/fetching/local.py"/>
        <source>{path} is no file.</source>
        <translation>{path} — не файл.</translation>
    </message>
    <message>
        <location filename="../processing/fetching/local.py"/>
        <source>{path} is not there.</source>
        <translation>{path}: такого файла нет.</translation>
    </message>
    <message>
        <location filename="../processing/fetching/local.py"/>
        <source>{path} cannot be read: {reason}. Check that the disk is connected and that you may read it.</source>
        <translation>{path} не читается: {reason}. Проверьте, подключён ли диск и есть ли у вас право читать.</translation>
    </message>
    <message>
        <location filename="../processing/fetching/local.py"/>
        <source>{name} was changed while it was fetched, twice in a row. Start again when it is not being published anew.</source>
        <translation>{name}: файл изменился, пока его получали, два раза подряд. Запустите снова, когда его не будут публиковать заново.</translation>
    </message>
    <message>
        <location filename="../processing/fetching/network.py"/>
        <source>{url}: the server sends another part of the file than it was asked for. Use another server in the catalogue.</source>
        <translation>{url}: сервер передаёт не ту часть файла, которую просили. Укажите в каталоге другой сервер.</translation>
    </message>
    <message>
        <location filename="../processing/fetching/network.py"/>
        <source>{url}: the server sends no parts of a file, and the whole is larger than {size} MB. Use another server in the catalogue, or fetch the file by hand and name it there with file:///.</source>
        <translation>{url}: сервер не передаёт файлы по частям, а целиком файл больше {size} МБ. Укажите в каталоге другой сервер или получите файл вручную и укажите его там как file:///.</translation>
    </message>
    <message>
        <location filename="../processing/fetching/network.py"/>
        <source>the server sends nothing</source>
        <translation>сервер ничего не передаёт</translation>
    </message>
    <message>
        <location filename="../processing/fetching/network.py"/>
        <source>the tool was told to work without a network</source>
        <translation>инструменту указано работать без сети</translation>
    </message>
    <message>
        <location filename="../processing/fetching/network.py"/>
        <source>{url} cannot be fetched: {reason}. Check the network and the settings of the proxy in QGIS, and start again: what was fetched so far is kept.</source>
        <translation>{url} получить не удалось: {reason}. Проверьте сеть и настройки прокси-сервера в QGIS и запустите снова: всё полученное сохранено.</translation>
    </message>
    <message>
        <location filename="../processing/fetching/places.py"/>
        <source>{file} could not be written: the disk is full. Make room or choose a folder on another disk, and start again: what was fetched so far is kept.</source>
        <translation>{file} не записан: диск полон. Освободите место или выберите папку на другом диске и запустите снова: всё полученное сохранено.</translation>
    </message>
    <message>
        <location filename="../processing/fetching/places.py"/>
        <source>{file} could not be written: {reason}. Choose a folder that is there and that you may write to, and start again: what was fetched so far is kept.</source>
        <translation>{file} не записан: {reason}. Выберите существующую папку, в которую вы вправе писать, и запустите снова: всё полученное сохранено.</translation>
    </message>
    <message>
        <location filename="../processing/fetching/places.py"/>
        <source>{folder}: {needed} MB are needed, and {free} MB are free. Make room or choose a folder on another disk, and start again: what was fetched so far is kept.</source>
        <translation>{folder}: нужно {needed} МБ, свободно {free} МБ. Освободите место или выберите папку на другом диске и запустите снова: всё полученное сохранено.</translation>
    </message>
    <message>
        <location filename="../processing/fetching/whole.py"/>
        <source>{name} has the checksum {found}, and {wanted} is expected: it was damaged on its way, or published anew. Start again later, or correct the checksum in the catalogue when the new file is right.</source>
        <translation>{name}: контрольная сумма {found}, а ожидается {wanted}: файл повреждён в пути или опубликован заново. Запустите позже или исправьте контрольную сумму в каталоге, если верен новый файл.</translation>
    </message>
    <message>
        <location filename="../processing/fetching/whole.py"/>
        <source>only a part of the file came</source>
        <translation>пришла только часть файла</translation>
    </message>
    <message>
        <location filename="../processing/formats.py"/>
        <source>{file} holds no geometries: only the table is written. Write a GeoPackage to keep them.</source>
        <translation>{file}: в этом формате нет геометрий, записывается только таблица. Чтобы их сохранить, запишите GeoPackage.</translation>
    </message>
    <message>
        <location filename="../processing/formats.py"/>
        <source>{file} cannot hold the metres along the path (M): tools that need them cannot read it. Write a GeoPackage to keep them.</source>
        <translation>{file}: в этом формате нет метров вдоль пути (M), инструменты, которым они нужны, не смогут его прочитать. Чтобы их сохранить, запишите GeoPackage.</translation>
    </message>
    <message>
        <location filename="../processing/frames.py"/>
        <source>Layer {layer}, feature {feature}: field {name} holds {value!r}, which is no whole number. Correct it, leave it empty where it is unknown, or run importinventory first.</source>
        <translation>Слой {layer}, объект {feature}: в поле {name} стоит {value!r}, это не целое число. Исправьте его, оставьте пустым, если неизвестно, или сначала выполните importinventory.</translation>
    </message>
    <message>
        <location filename="../processing/frames.py"/>
        <source>Layer {layer}, feature {feature}: field {name} holds {value!r}, which is neither yes nor no. Correct it, leave it empty where it is unknown, or run importinventory first.</source>
        <translation>Слой {layer}, объект {feature}: в поле {name} стоит {value!r}, это ни «да», ни «нет». Исправьте его, оставьте пустым, если неизвестно, или сначала выполните importinventory.</translation>
    </message>
    <message>
        <location filename="../processing/frames.py"/>
        <source>Layer {layer}, feature {feature}: field {name} holds {value!r}, which is no date. Correct it, leave it empty where it is unknown, or run importinventory first.</source>
        <translation>Слой {layer}, объект {feature}: в поле {name} стоит {value!r}, это не дата. Исправьте его, оставьте пустым, если неизвестно, или сначала выполните importinventory.</translation>
    </message>
    <message>
        <location filename="../processing/frames.py"/>
        <source>Layer {layer}, feature {feature}: field {name} holds {value!r}, which is no number. Correct it, leave it empty where it is unknown, or run importinventory first.</source>
        <translation>Слой {layer}, объект {feature}: в поле {name} стоит {value!r}, это не число. Исправьте его, оставьте пустым, если неизвестно, или сначала выполните importinventory.</translation>
    </message>
    <message>
        <location filename="../processing/frames.py"/>
        <source>The layer has the fields {fields}, which differ by case only: rename all but one to {name}.</source>
        <translation>В слое есть поля {fields}, которые различаются только регистром букв: переименуйте лишние, оставив одно {name}.</translation>
    </message>
    <message>
        <location filename="../processing/frames.py"/>
        <source>Layer {layer} has no field facility_id, so nothing can be matched with it.</source>
        <translation>В слое {layer} нет поля facility_id, поэтому сопоставить с ним ничего нельзя.</translation>
    </message>
    <message>
        <location filename="../processing/frames.py"/>
        <source>{layer} has no field {fields}. {remedy}</source>
        <translation>В {layer} нет поля {fields}. {remedy}</translation>
    </message>
    <message>
        <location filename="../processing/frames.py"/>
        <source>Layer {layer}, field facility_id: {ids} stand twice or more. People of one would count for the other: give each facility an identifier of its own.</source>
        <translation>Слой {layer}, поле facility_id: {ids} встречаются более одного раза. Люди одного объекта были бы засчитаны другому: дайте каждому объекту свой идентификатор.</translation>
    </message>
    <message>
        <location filename="../processing/frames.py"/>
        <source>Layer {layer} has no field {field}. Its fields: {fields}.</source>
        <translation>В слое {layer} нет поля {field}. Его поля: {fields}.</translation>
    </message>
    <message>
        <location filename="../processing/geometry.py"/>
        <source>Layer {layer} has no coordinate reference system. Set it in the layer's properties.</source>
        <translation>У слоя {layer} нет системы координат. Задайте её в свойствах слоя.</translation>
    </message>
    <message>
        <location filename="../processing/geometry.py"/>
        <source>Layer {layer} says of its coordinate reference system only that it is unknown. Set it in the layer's properties.</source>
        <translation>О системе координат слоя {layer} известно лишь то, что она неизвестна. Задайте её в свойствах слоя.</translation>
    </message>
    <message>
        <location filename="../processing/geometry.py"/>
        <source>Layer {layer} is in the geocentric system {crs}, whose coordinates are distances from the middle of the Earth. Reproject it to a geographic or projected one first.</source>
        <translation>Слой {layer} в геоцентрической системе {crs}, координаты которой — расстояния от центра Земли. Сначала перепроецируйте его в географическую или спроецированную систему.</translation>
    </message>
    <message>
        <location filename="../processing/geometry.py"/>
        <source>Layer {layer}, {whose}: it has {count} points, and only one can be meant. Keep one, or make a feature of each (Vector &gt; Geometry Tools &gt; Multipart to Singleparts).</source>
        <translation>Слой {layer}, {whose}: точек {count}, а иметься в виду может только одна. Оставьте одну или сделайте из каждой отдельный объект (Вектор &gt; Обработка геометрии &gt; Разбить составные объекты).</translation>
    </message>
    <message>
        <location filename="../processing/geometry.py"/>
        <source>Layer {layer}, feature {id}: its coordinates cannot be brought into {crs}. Check the layer's CRS.</source>
        <translation>Слой {layer}, объект {id}: его координаты не пересчитываются в {crs}. Проверьте систему координат слоя.</translation>
    </message>
    <message>
        <location filename="../processing/guard/aside.py"/>
        <location filename="../window/copies.py"/>
        <source>{folder} cannot be written: {reason}. Choose another folder.</source>
        <translation>Нельзя писать в {folder}: {reason}. Выберите другую папку.</translation>
    </message>
    <message>
        <location filename="../processing/guard/aside.py"/>
        <source>The run failed, and {file} could not be put back: {reason}. The earlier result is in {kept}.</source>
        <translation>Выполнение не удалось, и {file} не удалось вернуть на место: {reason}. Прежний результат находится в {kept}.</translation>
    </message>
    <message>
        <location filename="../processing/guard/aside.py"/>
        <source>{file} cannot be replaced: {reason}. Close the programs that have it open, or choose another name.</source>
        <translation>{file} нельзя заменить: {reason}. Закройте программы, в которых он открыт, или выберите другое имя.</translation>
    </message>
    <message>
        <location filename="../processing/guard/formats.py"/>
        <source>Write a GeoPackage: end the name in .gpkg.</source>
        <translation>Запишите GeoPackage: имя с окончанием .gpkg.</translation>
    </message>
    <message>
        <location filename="../processing/guard/formats.py"/>
        <source>{file} is of a format that cuts names or has no unknown numbers, so a rating cannot be written into it. Save it as a GeoPackage, and rate that.</source>
        <translation>{file}: этот формат обрезает имена или не имеет неизвестных чисел, поэтому записать в него оценку нельзя. Сохраните его как GeoPackage и оцените там.</translation>
    </message>
    <message>
        <location filename="../processing/guard/formats.py"/>
        <source>{file} would be a dBase table, which cuts the names of fields to 10 letters: facility_id becomes facility_i, and what is known could not be found again.</source>
        <translation>{file} был бы таблицей dBase, которая обрезает имена полей до 10 букв: из facility_id получается facility_i, и известные значения уже не найти.</translation>
    </message>
    <message>
        <location filename="../processing/guard/formats.py"/>
        <source>{file} would be of a format that has no unknown numbers: each becomes 0, and a facility that cannot be rated gets the total 0.</source>
        <translation>{file} был бы в формате, где нет неизвестных чисел: каждое становится нулём, и объект, который нельзя оценить, получает сумму 0.</translation>
    </message>
    <message>
        <location filename="../processing/guard/formats.py"/>
        <source>{file} would be of a format that cannot hold the fields of the table.</source>
        <translation>{file} был бы в формате, который не вмещает поля таблицы.</translation>
    </message>
    <message>
        <location filename="../processing/guard/formats.py"/>
        <source>{file} would be written under another name, since QGIS wants .geojson.</source>
        <translation>{file} был бы записан под другим именем, так как QGIS требует .geojson.</translation>
    </message>
    <message>
        <location filename="../processing/guard/formats.py"/>
        <source>{file} is a dBase table, which cuts names to 10 letters: {fields} may be what is left of {whole}. Tools find fields by whole names only, so what is known there counts as unknown. Read the GeoPackage it came from, rename the fields, or import the table, saying which field is which.</source>
        <translation>{file} — таблица dBase, которая обрезает имена до 10 букв: {fields} — возможно, остатки имён {whole}. Инструменты находят поля только по полным именам, поэтому известное там считается неизвестным. Возьмите исходный GeoPackage, переименуйте поля или импортируйте таблицу, указав, какое поле что означает.</translation>
    </message>
    <message>
        <location filename="../processing/guard/formats.py"/>
        <source>{file} is a MapInfo table, which has no unknown numbers: a 0 in {fields} may be an unknown value. Read the GeoPackage it came from, or check the zeros.</source>
        <translation>{file} — таблица MapInfo, в которой нет неизвестных чисел: 0 в {fields} может быть неизвестным значением. Возьмите исходный GeoPackage или проверьте нули.</translation>
    </message>
    <message>
        <location filename="../processing/guard/full_disk.py"/>
        <source>The disk of {folder} is full: {free} bytes are free. Make room, or choose another disk.</source>
        <translation>Диск с папкой {folder} заполнен: свободно {free} байт. Освободите место или выберите другой диск.</translation>
    </message>
    <message>
        <location filename="../processing/guard/full_disk.py"/>
        <source>{file} could not be written: {reason}.</source>
        <translation>Не удалось записать {file}: {reason}.</translation>
    </message>
    <message>
        <location filename="../processing/guard/inputs.py"/>
        <source>{name}: {path} is empty (0 bytes). Save it again from the program it comes from.</source>
        <translation>{name}: файл {path} пуст (0 байт). Сохраните его ещё раз в той программе, где он создан.</translation>
    </message>
    <message>
        <location filename="../processing/guard/inputs.py"/>
        <source>{name}: neither a layer of the project nor a file is called {text}. Choose a layer, or give the whole path of a file.</source>
        <translation>{name}: ни слоя проекта, ни файла с именем {text} нет. Выберите слой или укажите полный путь к файлу.</translation>
    </message>
    <message>
        <location filename="../processing/guard/inputs.py"/>
        <source>{name}: {path} cannot be opened: there is no such file. Check the path.</source>
        <translation>{name}: {path} не открывается: такого файла нет. Проверьте путь.</translation>
    </message>
    <message>
        <location filename="../processing/guard/inputs.py"/>
        <source>{name}: {path} is a file. Choose the folder it lies in.</source>
        <translation>{name}: {path} — это файл. Выберите папку, в которой он лежит.</translation>
    </message>
    <message>
        <location filename="../processing/guard/inputs.py"/>
        <source>{name}: {path} is a folder. Choose the file in it.</source>
        <translation>{name}: {path} — папка. Выберите файл в ней.</translation>
    </message>
    <message>
        <location filename="../processing/guard/inputs.py"/>
        <source>{name}: {path} is no .{ending} file. Choose one, or rename it.</source>
        <translation>{name}: {path} — не файл .{ending}. Выберите такой файл или переименуйте этот.</translation>
    </message>
    <message>
        <location filename="../processing/guard/inputs.py"/>
        <source>{name}: {path} is a folder, of which QGIS makes no layer. Choose a file in it.</source>
        <translation>{name}: {path} — папка, из которой QGIS не может сделать слой. Выберите файл в ней.</translation>
    </message>
    <message>
        <location filename="../processing/guard/inputs.py"/>
        <source>{name}: {path} cannot be read: {reason} Check that it is the right file, or save it again from the program it comes from.</source>
        <translation>{name}: {path} не читается: {reason} Проверьте, тот ли это файл, или сохраните его ещё раз в той программе, где он создан.</translation>
    </message>
    <message>
        <location filename="../processing/guard/inputs.py"/>
        <source>QGIS does not know what it is</source>
        <translation>QGIS не может определить, что это</translation>
    </message>
    <message>
        <location filename="../processing/guard/inputs.py"/>
        <source>{name}: layer {layer} cannot be read: its source {source} is not there any more or was changed. Remove it from the project, or repair its source.</source>
        <translation>{name}: слой {layer} не читается: его источника {source} больше нет или он изменён. Удалите слой из проекта или исправьте его источник.</translation>
    </message>
    <message>
        <location filename="../processing/guard/inputs.py"/>
        <source>{name}: {layer} is a vector layer; a raster is needed here.</source>
        <translation>{name}: {layer} — векторный слой; здесь нужен растр.</translation>
    </message>
    <message>
        <location filename="../processing/guard/inputs.py"/>
        <source>{name}: {layer} is a raster; a layer or table of features is needed here.</source>
        <translation>{name}: {layer} — растр; здесь нужен слой или таблица объектов.</translation>
    </message>
    <message>
        <location filename="../processing/guard/inputs.py"/>
        <source>{name}: {path} holds no layer or table. Choose another file.</source>
        <translation>{name}: в {path} нет ни слоя, ни таблицы. Выберите другой файл.</translation>
    </message>
    <message>
        <location filename="../processing/guard/inputs.py"/>
        <source>{name}: {path} cannot be read as a layer. The tables of the file are: {tables}. Add one of them to the path: {file}|layername={first}</source>
        <translation>{name}: {path} не читается как слой. Таблицы файла: {tables}. Добавьте одну из них к пути: {file}|layername={first}</translation>
    </message>
    <message>
        <location filename="../processing/guard/leftovers.py"/>
        <source>A run of {moment} was interrupted, and what it left in {folder} cannot be put right now: {reason}</source>
        <translation>Запуск от {moment} был прерван, и то, что осталось от него в {folder}, сейчас нельзя привести в порядок: {reason}</translation>
    </message>
    <message>
        <location filename="../processing/guard/leftovers.py"/>
        <source>A run of {moment} was interrupted: in {folder} the results from before it are back, and nothing half is left.</source>
        <translation>Запуск от {moment} был прерван: в папку {folder} возвращены прежние результаты, недописанное удалено.</translation>
    </message>
    <message>
        <location filename="../processing/guard/leftovers.py"/>
        <source>A run of {moment} on the computer {computer} was interrupted or still goes on, and {file} may be someone's work since: it is left as it is. Earlier results that the run was replacing are in {folder}: if no run goes on there, move them back or remove that folder.</source>
        <translation>Запуск от {moment} на компьютере {computer} был прерван или ещё идёт, и {file} может быть чьей-то более поздней работой: он оставлен как есть. Прежние результаты, которые заменял запуск, лежат в {folder}: если там ничего не запущено, верните их на место или удалите эту папку.</translation>
    </message>
    <message>
        <location filename="../processing/guard/leftovers.py"/>
        <source>{file} is being written by another run, begun {moment} on the computer {computer}. Wait until it has ended, or choose another name. If no run goes on there, see {folder}.</source>
        <translation>{file} сейчас записывает другой запуск, начатый {moment} на компьютере {computer}. Дождитесь его окончания или выберите другое имя. Если там ничего не запущено, посмотрите папку {folder}.</translation>
    </message>
    <message>
        <location filename="../processing/guard/outputs.py"/>
        <source>{file} is what {input} is read from. A result never replaces an input: choose another name.</source>
        <translation>Из {file} читается {input}. Результат никогда не заменяет исходные данные: выберите другое имя.</translation>
    </message>
    <message>
        <location filename="../processing/guard/outputs.py"/>
        <source>{first} and {second} would both be written to {file}. Give each a name of its own.</source>
        <translation>{first} и {second} были бы записаны в один файл {file}. Дайте каждому своё имя.</translation>
    </message>
    <message>
        <location filename="../processing/guard/outputs.py"/>
        <source>a table can be added to a GeoPackage only, and {file} is none.</source>
        <translation>таблицу можно добавить только в GeoPackage, а {file} им не является.</translation>
    </message>
    <message>
        <location filename="../processing/guard/outputs.py"/>
        <source>{file} has a table {table} already, which is no result of this plugin or was changed since. Choose another name for the table, or remove that one first.</source>
        <translation>В {file} уже есть таблица {table}; она не результат этого модуля или с тех пор изменена. Выберите для таблицы другое имя или сначала удалите прежнюю.</translation>
    </message>
    <message>
        <location filename="../processing/guard/outputs.py"/>
        <source>{file} exists already. A file of this kind cannot show whether this plugin made it, so it is never replaced. Choose another name, or move or delete the file first.</source>
        <translation>{file} уже существует. По файлу такого вида нельзя узнать, создан ли он этим модулем, поэтому он никогда не заменяется. Выберите другое имя либо сначала переместите или удалите файл.</translation>
    </message>
    <message>
        <location filename="../processing/guard/outputs.py"/>
        <source>{file} exists already, with tables that are no results of this plugin or were changed since: {tables}. Choose another name, or a new table in it ({file}|layername=name), or move or delete the file first.</source>
        <translation>{file} уже существует, и в нём есть таблицы, которые не являются результатами этого модуля или с тех пор изменены: {tables}. Выберите другое имя, или новую таблицу в нём ({file}|layername=name), или сначала переместите или удалите файл.</translation>
    </message>
    <message>
        <location filename="../processing/guard/outputs.py"/>
        <source>{file} exists already, and is no result of this plugin or was changed since. Choose another name, or move or delete the file first.</source>
        <translation>{file} уже существует; он не результат этого модуля или с тех пор изменён. Выберите другое имя либо сначала переместите или удалите файл.</translation>
    </message>
    <message>
        <location filename="../processing/guard/outputs.py"/>
        <source>the database has a table {table} already. A table of a database cannot show whether this plugin made it, so it is never replaced. Choose another name, or drop the table first.</source>
        <translation>в базе данных уже есть таблица {table}. По таблице базы нельзя узнать, создана ли она этим модулем, поэтому она никогда не заменяется. Выберите другое имя или сначала удалите таблицу.</translation>
    </message>
    <message>
        <location filename="../processing/guard/places.py"/>
        <source>{caption}: {file} cannot be written: {folder} is a file, no folder. Choose another folder.</source>
        <translation>{caption}: {file} нельзя записать: {folder} — файл, а не папка. Выберите другую папку.</translation>
    </message>
    <message>
        <location filename="../processing/guard/places.py"/>
        <source>{caption}: {file} cannot be written: there is no folder {folder}. Make it first, or choose another.</source>
        <translation>{caption}: {file} нельзя записать: папки {folder} нет. Сначала создайте её или выберите другую.</translation>
    </message>
    <message>
        <location filename="../processing/guard/places.py"/>
        <source>{caption}: {file} cannot be written: {reason}. Choose another folder.</source>
        <translation>{caption}: {file} нельзя записать: {reason}. Выберите другую папку.</translation>
    </message>
    <message>
        <location filename="../processing/guard/places.py"/>
        <source>{caption}: {file}: the ending of a table must be one of {endings}.</source>
        <translation>{caption}: {file}: расширение таблицы должно быть одним из: {endings}.</translation>
    </message>
    <message>
        <location filename="../processing/guard/places.py"/>
        <source>{caption}: {file}: the ending of the file must be one of {endings}.</source>
        <translation>{caption}: {file}: расширение файла должно быть одним из: {endings}.</translation>
    </message>
    <message>
        <location filename="../processing/guard/settling.py"/>
        <source>{file} could not be marked as a result of this plugin, which will not replace it another time: {reason}</source>
        <translation>{file} не удалось пометить как результат этого модуля; в другой раз модуль его не заменит: {reason}</translation>
    </message>
    <message>
        <location filename="../processing/guard/stage.py"/>
        <source>{file} cannot be replaced: {reason}. Close the programs that have it open. The earlier outputs are unchanged.</source>
        <translation>Не удалось заменить {file}: {reason}. Закройте программы, в которых он открыт. Прежние результаты не изменены.</translation>
    </message>
    <message>
        <location filename="../processing/guard/values.py"/>
        <source>{name}: {value} is no number. Write it as 12.5.</source>
        <translation>{name}: {value} — не число. Запишите его как 12.5.</translation>
    </message>
    <message>
        <location filename="../processing/guard/values.py"/>
        <source>{name}: {value} is not between {low} and {high}.</source>
        <translation>{name}: {value} не лежит между {low} и {high}.</translation>
    </message>
    <message>
        <location filename="../processing/guard/values.py"/>
        <source>{name}: {value} must be {low} or more.</source>
        <translation>{name}: {value} должно быть не меньше {low}.</translation>
    </message>
    <message>
        <location filename="../processing/guard/values.py"/>
        <source>{name}: {value} is not offered. Choose one of {options}.</source>
        <translation>{name}: значения {value} нет среди предложенных. Выберите одно из: {options}.</translation>
    </message>
    <message>
        <location filename="../processing/guard/whole.py"/>
        <source>it is not there</source>
        <translation>его нет</translation>
    </message>
    <message>
        <location filename="../processing/guard/whole.py"/>
        <source>the table {table} is not in it</source>
        <translation>в нём нет таблицы {table}</translation>
    </message>
    <message>
        <location filename="../processing/guard/whole.py"/>
        <source>{found} of {rows} rows are in it</source>
        <translation>в нём {found} строк из {rows}</translation>
    </message>
    <message>
        <location filename="../processing/guard/whole.py"/>
        <source>it has no field {fields}</source>
        <translation>в нём нет поля {fields}</translation>
    </message>
    <message>
        <location filename="../processing/guard/whole.py"/>
        <source>{file} was not written whole: {reason}. {free} bytes are free on its disk. Make room or choose another disk, and run the tool again; what was there before is kept.</source>
        <translation>{file} записан не полностью: {reason}. На его диске свободно {free} байт. Освободите место или выберите другой диск и запустите инструмент снова; то, что было раньше, сохранено.</translation>
    </message>
    <message>
        <location filename="../processing/guard/whole.py"/>
        <source>it cannot be read</source>
        <translation>его нельзя прочитать</translation>
    </message>
    <message>
        <location filename="../processing/guard/whole.py"/>
        <source>the part {part} is damaged</source>
        <translation>часть {part} повреждена</translation>
    </message>
    <message>
        <location filename="../processing/guard/whole.py"/>
        <source>it ends too early</source>
        <translation>он обрывается</translation>
    </message>
    <message>
        <location filename="../processing/guard/whole.py"/>
        <source>parts of it are missing</source>
        <translation>в нём не хватает частей</translation>
    </message>
    <message>
        <location filename="../processing/guard/whole.py"/>
        <source>{found} of {pages} pages are in it</source>
        <translation>в нём {found} страниц из {pages}</translation>
    </message>
    <message>
        <location filename="../processing/inventory/checkinventory.py"/>
        <source>Check inventory</source>
        <translation>Проверка реестра</translation>
    </message>
    <message>
        <location filename="../processing/inventory/checkinventory.py"/>
        <source>check,quality,plausibility,inventory,duplicates,errors,facilities,tailings</source>
        <translation>проверка,качество,правдоподобие,реестр,дубли,ошибки,хвостохранилища,check</translation>
    </message>
    <message>
        <location filename="../processing/inventory/checkinventory.py"/>
        <location filename="../processing/inventory/createinventory.py"/>
        <location filename="../processing/inventory/fillfromlayers.py"/>
        <source>Inventory</source>
        <translation>Реестр</translation>
    </message>
    <message>
        <location filename="../processing/inventory/checkinventory.py"/>
        <source>Layer with the inventory fields, in any CRS.</source>
        <translation>Слой с полями реестра, в любой системе координат.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/checkinventory.py"/>
        <source>Polygons with ISO codes. Empty: QGIS's world map, which is off by up to some kilometres.</source>
        <translation>Полигоны с кодами ISO. Пусто: карта мира QGIS, неточная до нескольких километров.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/checkinventory.py"/>
        <source>Polygons of water where no facility can be. Empty: the plugin's large lakes of Central Asia.</source>
        <translation>Полигоны воды, где хвостохранилища быть не может. Пусто: большие озёра Центральной Азии из модуля.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/checkinventory.py"/>
        <source>Language of the findings</source>
        <translation>Язык замечаний</translation>
    </message>
    <message>
        <location filename="../processing/inventory/checkinventory.py"/>
        <source>Language of messages and remedies: English or Russian.</source>
        <translation>Язык сообщений и указаний, что исправить: английский или русский.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/checkinventory.py"/>
        <source>Findings</source>
        <translation>Замечания</translation>
    </message>
    <message>
        <location filename="../processing/inventory/checkinventory.py"/>
        <source>One row for each finding, at its facility's point: severity, field, value, message, remedy.</source>
        <translation>По строке на замечание, в точке хвостохранилища: severity, field, value, message, remedy.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/checkinventory.py"/>
        <location filename="../processing/map/assess_parameters.py"/>
        <source>Check report</source>
        <translation>Отчёт о проверке</translation>
    </message>
    <message>
        <location filename="../processing/inventory/checkinventory.py"/>
        <source>The findings as a page, the gravest first.</source>
        <translation>Найденное в виде страницы, самое серьёзное первым.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/checkinventory.py"/>
        <source>Errors</source>
        <translation>Ошибок</translation>
    </message>
    <message>
        <location filename="../processing/inventory/checkinventory.py"/>
        <source>Warnings</source>
        <translation>Предупреждений</translation>
    </message>
    <message>
        <location filename="../processing/inventory/checkinventory.py"/>
        <source>Facilities checked</source>
        <translation>Проверено хвостохранилищ</translation>
    </message>
    <message>
        <location filename="../processing/inventory/checkinventory.py"/>
        <source>Doubles: closer than (m)</source>
        <translation>Дубли: ближе чем (м)</translation>
    </message>
    <message>
        <location filename="../processing/inventory/checkinventory.py"/>
        <source>Two facilities closer to each other than this (m) may be one.</source>
        <translation>Два хвостохранилища ближе друг к другу, чем столько метров, могут быть одним.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/checkinventory.py"/>
        <source>A point this near (m) to its stated country is not told to lie outside it. With QGIS's world map at least 5 km are allowed.</source>
        <translation>О точке, которая не дальше стольких метров от указанной страны, не сообщается, что она вне её. С картой мира QGIS допускается не менее 5 км.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/checkinventory.py"/>
        <source>Stale after (years)</source>
        <translation>Устаревшие после (лет)</translation>
    </message>
    <message>
        <location filename="../processing/inventory/checkinventory.py"/>
        <source>Age of the data, by data_date, from which they are called stale.</source>
        <translation>Возраст данных по data_date, начиная с которого они считаются устаревшими.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/checkinventory.py"/>
        <source>Accepted width of the THI range</source>
        <translation>Допустимая ширина диапазона THI</translation>
    </message>
    <message>
        <location filename="../processing/inventory/checkinventory.py"/>
        <source>A THI that unknown inputs leave open by more than this is told, with the inputs to find.</source>
        <translation>Если неизвестные данные оставляют для THI больший диапазон, об этом сообщается, с перечнем недостающих данных.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/checkinventory.py"/>
        <source>Layer {layer} has none of the inventory fields. Import it first.</source>
        <translation>В слое {layer} нет ни одного поля реестра. Сначала импортируйте его.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/checkinventory.py"/>
        <source>{facilities} {facilities:facility|facilities} checked: {errors} {errors:error|errors}, {warnings} {warnings:warning|warnings}</source>
        <translation>Проверено хвостохранилищ: {facilities}; ошибок: {errors}, предупреждений: {warnings}</translation>
    </message>
    <message>
        <location filename="../processing/inventory/createinventory.py"/>
        <source>Create inventory</source>
        <translation>Создание реестра</translation>
    </message>
    <message>
        <location filename="../processing/inventory/createinventory.py"/>
        <source>inventory,database,geopackage,postgis,form,new,register,facilities,tailings</source>
        <translation>реестр,кадастр,база данных,geopackage,postgis,форма,новый,хвостохранилища,inventory</translation>
    </message>
    <message>
        <location filename="../processing/inventory/createinventory.py"/>
        <source>Facilities to put in</source>
        <translation>Хвостохранилища для внесения</translation>
    </message>
    <message>
        <location filename="../processing/inventory/createinventory.py"/>
        <source>Layer with the inventory fields, as the import makes it. Empty: an empty inventory.</source>
        <translation>Слой с полями реестра, как его создаёт импорт. Пусто: пустой реестр.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/createinventory.py"/>
        <source>CRS of the inventory</source>
        <translation>Система координат реестра</translation>
    </message>
    <message>
        <location filename="../processing/inventory/createinventory.py"/>
        <source>CRS of the points in the GeoPackage; in PostGIS they are always on WGS 84.</source>
        <translation>Система координат точек в GeoPackage; в PostGIS они всегда в WGS 84.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/createinventory.py"/>
        <location filename="../processing/inventory/packageforfield.py"/>
        <source>Language of the forms</source>
        <translation>Язык форм</translation>
    </message>
    <message>
        <location filename="../processing/inventory/createinventory.py"/>
        <source>en, ru, kk, ky, tg or uz: the language that opens by itself. English and Russian are stored too: change it under Styles of the layer.</source>
        <translation>en, ru, kk, ky, tg или uz: язык, который открывается сам. Английский и русский тоже сохраняются: смена языка в меню «Стили» слоя.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/createinventory.py"/>
        <source>Country of new facilities</source>
        <translation>Страна новых объектов</translation>
    </message>
    <message>
        <location filename="../processing/inventory/createinventory.py"/>
        <source>ISO code such as KG, or a name: the form starts with it, where another can be chosen, and the map shows this country. Facilities put in keep theirs.</source>
        <translation>Код ISO, например KG, или название: форма начинается с этой страны, выбрать можно и другую, а карта её показывает. У внесённых объектов страна остаётся своей.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/createinventory.py"/>
        <source>PostGIS connection</source>
        <translation>Подключение PostGIS</translation>
    </message>
    <message>
        <location filename="../processing/inventory/createinventory.py"/>
        <source>Makes the inventory in the schema tailings of this database instead, for several people at once. Empty: a GeoPackage.</source>
        <translation>Создаёт реестр не в файле, а в схеме tailings этой базы, для работы нескольких человек. Пусто: GeoPackage.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/createinventory.py"/>
        <source>GeoPackage to make. An inventory of an older version of the plugin that is there already is brought up to date; any other file is left alone.</source>
        <translation>Создаваемый GeoPackage. Если там уже есть реестр, созданный более старой версией модуля, он приводится к новой; любой другой файл не затрагивается.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/createinventory.py"/>
        <source>Facilities put in</source>
        <translation>Внесено хвостохранилищ</translation>
    </message>
    <message>
        <location filename="../processing/inventory/createinventory.py"/>
        <source>Version of the database schema</source>
        <translation>Версия схемы базы данных</translation>
    </message>
    <message>
        <location filename="../processing/inventory/createinventory.py"/>
        <source>Choose a file for the inventory: QGIS deletes a temporary one as it closes, with all that was entered.</source>
        <translation>Выберите файл для реестра: временный файл QGIS при закрытии удалит вместе со всем, что внесено.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/createinventory.py"/>
        <source>{path}: an inventory is a GeoPackage; end its name in .gpkg.</source>
        <translation>{path}: реестр хранится в GeoPackage; дайте имя с расширением .gpkg.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/createinventory.py"/>
        <source>COUNTRY: {value} is no country. Write its ISO code of two letters, such as KG, or its name.</source>
        <translation>COUNTRY: {value} — не страна. Укажите двухбуквенный код ISO, например KG, или название.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/createinventory.py"/>
        <source>CONNECTION makes the inventory in the database, so {output} would not be written. Leave one of the two empty.</source>
        <translation>CONNECTION создаёт реестр в базе данных, поэтому {output} не был бы записан. Оставьте одно из двух пустым.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/createinventory.py"/>
        <source>In PostGIS the points are on {wgs84}: CRS {crs} would not be heeded.</source>
        <translation>В PostGIS точки всегда в {wgs84}: система координат {crs} не была бы учтена.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/createinventory.py"/>
        <source>The folder {folder} does not exist. Make it first.</source>
        <translation>Папки {folder} нет. Сначала создайте её.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/createinventory.py"/>
        <source>{path} cannot be made: {reason}. Choose a folder you may write to, on a disk with space.</source>
        <translation>Не удалось создать {path}: {reason}. Выберите папку, в которую вам можно писать, на диске со свободным местом.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/createinventory.py"/>
        <source>The project {name} inside {path} opens all tables, linked to each other.</source>
        <translation>Проект {name} внутри {path} открывает все таблицы со связями между ними.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/createinventory.py"/>
        <location filename="../processing/inventory/field_project.py"/>
        <location filename="../processing/inventory/takefromfield.py"/>
        <source>{path} has no table {name}.</source>
        <translation>В {path} нет таблицы {name}.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/createinventory.py"/>
        <source>{path} exists already and is no inventory. Choose another name.</source>
        <translation>{path} уже существует и не является реестром. Выберите другое имя.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/createinventory.py"/>
        <source>{path} could not be brought up to date: {reason}</source>
        <translation>Не удалось привести {path} к новой версии: {reason}</translation>
    </message>
    <message>
        <location filename="../processing/inventory/createinventory.py"/>
        <source>{path} is an inventory already; steps applied to it: {steps}</source>
        <translation>{path} уже является реестром; к нему применены шаги: {steps}</translation>
    </message>
    <message>
        <location filename="../processing/inventory/createinventory.py"/>
        <source>{path} is an inventory already, and up to date: no steps were needed.</source>
        <translation>{path} уже является реестром, и структура его актуальна: обновлять нечего.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/createinventory.py"/>
        <source>{path} keeps the language of its forms, {kept}: LANGUAGE counts for a new inventory only. Change it under Styles of the layer.</source>
        <translation>{path} сохраняет язык своих форм, {kept}: LANGUAGE учитывается только для нового реестра. Сменить язык можно в стилях слоя.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/createinventory.py"/>
        <source>{path} keeps the country of its form: COUNTRY counts for a new inventory only.</source>
        <translation>{path} сохраняет страну своей формы: COUNTRY действует только для нового реестра.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/createinventory.py"/>
        <source>{path} keeps its CRS, {kept}: CRS counts for a new inventory only.</source>
        <translation>{path} сохраняет свою систему координат, {kept}: параметр CRS действует только для нового реестра.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fetch_sources.py"/>
        <source>The source has nothing where the facilities' water goes.</source>
        <translation>У источника ничего нет там, куда течёт вода от объектов.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fetch_sources.py"/>
        <source>{source}, tile {tile}: {reason}</source>
        <translation>{source}, лист {tile}: {reason}</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fetch_sources.py"/>
        <source>{source}: {count} more {count:tile|tiles} failed in the same way.</source>
        <translation>{source}: так же не удалось получить и другие листы, всего: {count}.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fetch_sources.py"/>
        <source>{url} is not there.</source>
        <translation>{url}: такого файла нет.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fetch_sources.py"/>
        <source>{url}: {count} GeoTIFFs fit {member}, and one is needed. Correct the member in the catalogue.</source>
        <translation>{url}: под {member} подходит файлов GeoTIFF: {count}, а нужен один. Исправьте member в каталоге.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fetch_sources.py"/>
        <source>{name}: the answer is no JSON ({reason}). Try again later, or correct the catalogue.</source>
        <translation>{name}: ответ — не JSON ({reason}). Повторите позже или исправьте каталог.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fetch_steps.py"/>
        <source>Following the water over the plugin's own relief</source>
        <translation>Прослеживание воды по собственному рельефу модуля</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fetch_steps.py"/>
        <source>{count} {count:facility lies|facilities lie} off the plugin's own relief: what is around {count:it|them} is fetched, and on along {count:its|their} water in rounds.</source>
        <translation>Объектов вне собственного рельефа модуля: {count}. Загружается то, что вокруг них, и далее вдоль воды — по частям.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fetch_steps.py"/>
        <source>{source}: {title}; {size}; licence: {licence}</source>
        <translation>{source}: {title}; {size}; лицензия: {licence}</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fetch_steps.py"/>
        <source>size unknown</source>
        <translation>размер неизвестен</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fetch_steps.py"/>
        <source>about {size}</source>
        <translation>около {size}</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fetch_steps.py"/>
        <source>Round {number}: the water leaves what was fetched at {count} {count:place|places}; more is fetched.</source>
        <translation>Шаг {number}: мест, где вода выходит за загруженное: {count}; загружается ещё.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fetch_steps.py"/>
        <source>The water still leaves what was fetched at {count} {count:place|places} after {rounds} {rounds:round|rounds}.</source>
        <translation>Мест, где вода и после {rounds} шагов выходит за загруженное: {count}.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fetch_steps.py"/>
        <source>{source}: there is no relief where the facilities are. Check their coordinates, or choose another source.</source>
        <translation>{source}: там, где объекты, рельефа нет. Проверьте их координаты или выберите другой источник.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fetch_steps.py"/>
        <source>Following the water over what was fetched</source>
        <translation>Прослеживание воды по загруженному</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fetch_steps.py"/>
        <source>The relief could not be fetched, and nothing else was; what came is kept in the cache. {source}, tile {tile}: {reason}</source>
        <translation>Рельеф загрузить не удалось, и остальное не загружалось; полученное осталось в кэше. {source}, лист {tile}: {reason}</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fetch_steps.py"/>
        <source>{source}: no layer is among what fits {member}. Correct the member in the catalogue.</source>
        <translation>{source}: среди того, что подходит под {member}, нет слоя. Исправьте member в каталоге.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fetch_steps.py"/>
        <source>Nothing was fetched. {reasons} Choose other sources, or another place.</source>
        <translation>Ничего не загружено. {reasons} Выберите другие источники или другое место.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fetchopendata.py"/>
        <source>Get open data</source>
        <translation>Получить открытые данные</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fetchopendata.py"/>
        <source>open data,download,relief,DEM,Copernicus,GLO-30,WorldPop,population,GloFAS,flood,PGA,rivers,OpenStreetMap</source>
        <translation>открытые данные,загрузка,скачать,рельеф,ЦМР,Copernicus,GLO-30,WorldPop,население,GloFAS,паводок,ускорение,реки,OpenStreetMap</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fetchopendata.py"/>
        <source>Points or polygons in any CRS: data are fetched along their water. Empty: for EXTENT alone.</source>
        <translation>Точки или полигоны в любой системе координат: данные загружаются вдоль воды от них. Пусто: только для EXTENT.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fetchopendata.py"/>
        <source>Extent</source>
        <translation>Охват</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fetchopendata.py"/>
        <source>An extent to fetch besides, or instead of the facilities.</source>
        <translation>Охват, для которого загружать кроме объектов или вместо них.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fetchopendata.py"/>
        <source>How far downstream (km)</source>
        <translation>Как далеко вниз по течению (км)</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fetchopendata.py"/>
        <source>Length of the water below each facility along which data are fetched.</source>
        <translation>Длина пути воды ниже каждого объекта, вдоль которой загружаются данные.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fetchopendata.py"/>
        <location filename="../processing/map/facilitysheets.py"/>
        <location filename="../processing/map/nationalreport.py"/>
        <location filename="../processing/map/shown.py"/>
        <source>Sources</source>
        <translation>Источники</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fetchopendata.py"/>
        <source>I accept the licences</source>
        <translation>Я принимаю лицензии</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fetchopendata.py"/>
        <source>Needed for sources whose licence binds you, such as GEM (no commercial use).</source>
        <translation>Нужно для источников, лицензия которых вас обязывает, например GEM (некоммерческое использование).</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fetchopendata.py"/>
        <source>Catalogue file</source>
        <translation>Файл каталога</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fetchopendata.py"/>
        <source>A catalogue of your own (JSON), of a mirror on an intranet or on a disk, instead of the plugin's.</source>
        <translation>Свой каталог (JSON) — зеркала во внутренней сети или диска — вместо каталога модуля.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fetchopendata.py"/>
        <source>Sources of the catalogue file</source>
        <translation>Источники файла каталога</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fetchopendata.py"/>
        <source>Ids in CATALOGUE_FILE, separated by commas. Empty: those it has by default.</source>
        <translation>Идентификаторы из CATALOGUE_FILE через запятую. Пусто: те, что в нём по умолчанию.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fetchopendata.py"/>
        <source>Authentication</source>
        <translation>Аутентификация</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fetchopendata.py"/>
        <source>A configuration of QGIS's authentication, where a mirror asks for a password.</source>
        <translation>Конфигурация аутентификации QGIS, если зеркало требует пароль.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fetchopendata.py"/>
        <source>Largest size of the cache (GB)</source>
        <translation>Наибольший размер кэша (ГБ)</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fetchopendata.py"/>
        <source>What was fetched is kept for all projects; above this size the longest unused goes. 0: nothing is kept.</source>
        <translation>Загруженное хранится для всех проектов; сверх этого размера удаляется то, чем дольше всего не пользовались. 0: не хранить ничего.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fetchopendata.py"/>
        <source>Cache folder</source>
        <translation>Папка кэша</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fetchopendata.py"/>
        <source>Empty: a folder in the profile of QGIS, shared by all projects.</source>
        <translation>Пусто: папка в профиле QGIS, общая для всех проектов.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fetchopendata.py"/>
        <location filename="../processing/map/assess_parameters.py"/>
        <location filename="../window/options.py"/>
        <source>Folder of open data</source>
        <translation>Папка открытых данных</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fetchopendata.py"/>
        <source>For the rasters (VRT over GeoTIFFs), layers (GeoPackage), manifest.json and open_data.html. What the plugin fetched there earlier is replaced when all is there, files of others never.</source>
        <translation>Для растров (VRT поверх GeoTIFF), слоёв (GeoPackage), manifest.json и open_data.html. Загруженное туда модулем раньше заменяется, когда всё готово, чужие файлы — никогда.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fetchopendata.py"/>
        <source>List of what was fetched</source>
        <translation>Список загруженного</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fetchopendata.py"/>
        <source>Page of sources and credits</source>
        <translation>Страница источников и ссылок</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fetchopendata.py"/>
        <source>Files</source>
        <translation>Файлов</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fetchopendata.py"/>
        <source>Sources and tiles that were not fetched</source>
        <translation>Незагруженных источников и листов</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fetchopendata.py"/>
        <source>Bytes received over the network</source>
        <translation>Получено по сети, байт</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fetchopendata.py"/>
        <source>with CATALOGUE_FILE the sources are named by SOURCE_IDS</source>
        <translation>с CATALOGUE_FILE источники называет SOURCE_IDS</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fetchopendata.py"/>
        <source>Give facilities (INPUT) or an extent (EXTENT).</source>
        <translation>Задайте объекты (INPUT) или охват (EXTENT).</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fetchopendata.py"/>
        <source>{source} is under {licence}, which you must accept: read it at {url}, and tick ACCEPT_LICENCES, or leave {source} out.</source>
        <translation>{source} под лицензией {licence}, которую нужно принять: прочтите её на {url} и отметьте ACCEPT_LICENCES или исключите {source}.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fetchopendata.py"/>
        <source>{size} came over the network in {requests} {requests:request|requests}.</source>
        <translation>По сети получено {size}, запросов: {requests}.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fetchopendata.py"/>
        <source>Sources by their id:</source>
        <translation>Источники по идентификаторам:</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fetchopendata.py"/>
        <source>size of a tile unknown</source>
        <translation>размер листа неизвестен</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fetchopendata.py"/>
        <source>{size} a tile</source>
        <translation>{size} на тайл</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fetchopendata.py"/>
        <source>SOURCE_IDS: {id} is no source of {file}. It has {ids}.</source>
        <translation>SOURCE_IDS: {id} — не источник из {file}. В нём есть: {ids}.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fetchopendata.py"/>
        <source>Choose at least one source.</source>
        <translation>Выберите хотя бы один источник.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fetchopendata.py"/>
        <source>EXTENT: it has no place on the Earth. Draw it again, or choose its CRS.</source>
        <translation>EXTENT: такого места на Земле нет. Начертите охват заново или выберите его систему координат.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fetchopendata.py"/>
        <source>EXTENT: {degrees} square degrees are more than can be fetched ({most}). Draw a smaller one, or give facilities: then only what lies along their water is fetched.</source>
        <translation>EXTENT: {degrees} кв. градусов больше, чем можно загрузить ({most}). Начертите меньший или задайте объекты: тогда загружается лишь то, что вдоль воды от них.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fetchopendata.py"/>
        <source>Layer {layer}: {count} of {all} {all:facility|facilities} {count:has|have} no coordinates; nothing is fetched for them.</source>
        <translation>Слой {layer}: объектов без координат {count} из {all}; для них ничего не загружается.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fetchopendata.py"/>
        <source>Layer {layer}: no facility has coordinates. Give some, or an EXTENT.</source>
        <translation>Слой {layer}: ни у одного объекта нет координат. Задайте их или EXTENT.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/field_folder.py"/>
        <source>{folder} holds files and is no package of this tool. Choose a folder that is empty or not there yet.</source>
        <translation>В папке {folder} есть файлы, и это не комплект этого инструмента. Выберите пустую или ещё не существующую папку.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/field_folder.py"/>
        <source>{folder} holds changes made in the field. Take them into the register with takefromfield, and choose another folder for the new package.</source>
        <translation>В папке {folder} есть изменения, внесённые в поле. Примите их в реестр инструментом takefromfield и выберите для нового комплекта другую папку.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/field_folder.py"/>
        <source>{file} is open in another program. Close it there, and pack again.</source>
        <translation>Файл {file} открыт в другой программе. Закройте его там и соберите комплект снова.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/field_folder.py"/>
        <source>{folder} holds {file}, which was not packed: a picture of the field, perhaps. Take it into the register with takefromfield, and choose another folder for the new package.</source>
        <translation>В папке {folder} есть файл {file}, которого не было в комплекте: возможно, снимок из поля. Примите его в реестр инструментом takefromfield и выберите для нового комплекта другую папку.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/field_lists.py"/>
        <source>Position</source>
        <translation>Местоположение</translation>
    </message>
    <message>
        <location filename="../processing/inventory/field_lists.py"/>
        <source>added in the field</source>
        <translation>добавлено в поле</translation>
    </message>
    <message>
        <location filename="../processing/inventory/field_lists.py"/>
        <source>changed in the field only</source>
        <translation>изменено только в поле</translation>
    </message>
    <message>
        <location filename="../processing/inventory/field_lists.py"/>
        <source>changed in the office and in the field since the packing, differently</source>
        <translation>после сборки изменено и в офисе, и в поле по-разному</translation>
    </message>
    <message>
        <location filename="../processing/inventory/field_lists.py"/>
        <source>removed in the field; the office keeps it</source>
        <translation>удалено в поле; в офисе остаётся</translation>
    </message>
    <message>
        <location filename="../processing/inventory/field_lists.py"/>
        <source>the office removed it, or its facility; it is not put back</source>
        <translation>офис удалил эту строку или её объект; обратно она не вносится</translation>
    </message>
    <message>
        <location filename="../processing/inventory/field_lists.py"/>
        <source>the field gave it another id or facility; ids are not changed</source>
        <translation>в поле изменён идентификатор или объект; идентификаторы не меняются</translation>
    </message>
    <message>
        <location filename="../processing/inventory/field_lists.py"/>
        <source>beside the values of the office it would be refused: the greater below the lesser</source>
        <translation>рядом со значениями офиса было бы отклонено: большее оказалось бы меньше меньшего</translation>
    </message>
    <message>
        <location filename="../processing/inventory/field_project.py"/>
        <location filename="../processing/map/hazardmap.py"/>
        <source>it is not whole</source>
        <translation>файл неполный</translation>
    </message>
    <message>
        <location filename="../processing/inventory/field_rows.py"/>
        <source>The register of {layer} has no table {table}. Bring it up to date with createinventory first.</source>
        <translation>В реестре слоя {layer} нет таблицы {table}. Сначала обновите его инструментом createinventory.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fillfromlayers.py"/>
        <source>Fill site factors from layers</source>
        <translation>Заполнить факторы площадки по слоям</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fillfromlayers.py"/>
        <source>site factors,PGA,seismic,flood,elevation,slope,landslide,country,region,river,settlement,facilities</source>
        <translation>факторы площадки,PGA,ускорение,сейсмичность,паводок,затопление,высота,уклон,оползень,страна,область,река,населённый пункт,объекты</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fillfromlayers.py"/>
        <source>Layer with the inventory fields, in any CRS. It stays as it is; OUTPUT is a copy.</source>
        <translation>Слой с полями реестра, в любой СК. Он не меняется; OUTPUT — его копия.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fillfromlayers.py"/>
        <source>Positions of unknown precision are off by up to (m)</source>
        <translation>Координаты неизвестной точности ошибочны не более чем на (м)</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fillfromlayers.py"/>
        <source>Counts where coordinate_precision is unknown. What differs within it is left empty. 0: points lie on their facilities.</source>
        <translation>Действует там, где coordinate_precision неизвестна. Что различается в этих пределах, остаётся пустым. 0: точки лежат на своих объектах.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fillfromlayers.py"/>
        <source>Keep what the authority knows</source>
        <translation>Оставить то, что знает ведомство</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fillfromlayers.py"/>
        <source>Known values stay; values that were computed before are renewed. Otherwise layers replace both.</source>
        <translation>Известные значения остаются; вычисленные ранее обновляются. Иначе слои заменяют и те и другие.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fillfromlayers.py"/>
        <source>Inventory with site factors</source>
        <translation>Реестр с факторами площадки</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fillfromlayers.py"/>
        <source>A copy of the inventory; data_source names value, day and layer of every computed value.</source>
        <translation>Копия реестра; data_source называет значение, день и слой каждого вычисленного значения.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fillfromlayers.py"/>
        <source>What was filled</source>
        <translation>Что заполнено</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fillfromlayers.py"/>
        <source>A row per value that a layer tells: filled, kept as the authority has it, or doubtful, and why.</source>
        <translation>Строка на каждое значение, которое даёт слой: заполнено, оставлено как у ведомства или сомнительно, и почему.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fillfromlayers.py"/>
        <location filename="../processing/map/assess_parameters.py"/>
        <source>Values filled</source>
        <translation>Заполнено значений</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fillfromlayers.py"/>
        <source>Known values kept that differ from the layer's</source>
        <translation>Оставлено известных значений, отличных от слоя</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fillfromlayers.py"/>
        <source>Doubtful values left empty</source>
        <translation>Сомнительных значений оставлено пустыми</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fillfromlayers.py"/>
        <source>Values that the layers do not tell</source>
        <translation>Значений, о которых слои не говорят</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fillfromlayers.py"/>
        <source>FLOOD_COVERAGE says where floods were computed</source>
        <translation>где рассчитано затопление, говорит FLOOD_COVERAGE</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fillfromlayers.py"/>
        <source>No layer is given, so there is nothing to fill. Give one of: {names}.</source>
        <translation>Не задан ни один слой, заполнять нечего. Задайте один из: {names}.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fillfromlayers.py"/>
        <source>PGA and PGA_ZONES both tell of pga_g. Give one of them.</source>
        <translation>И PGA, и PGA_ZONES говорят о pga_g. Задайте что-то одно.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fillfromlayers.py"/>
        <location filename="../processing/map/assess_inputs.py"/>
        <source>PGA_UNIT: the unit of the acceleration must be declared. Choose one of {units}.</source>
        <translation>PGA_UNIT: единицу ускорения нужно указать. Выберите одну из {units}.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fillfromlayers.py"/>
        <source>FLOOD_RETURN_PERIOD: flood_zone tells of the flood of 100 years, and depths of {years} years say something else. Give the depths of 100 years.</source>
        <translation>FLOOD_RETURN_PERIOD: flood_zone говорит о паводке раз в 100 лет, а глубины для {years} лет означают другое. Задайте глубины для 100 лет.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fillfromlayers.py"/>
        <source>{count} {count:facility has|facilities have} no position: nothing is filled for them.</source>
        <translation>У {count} объектов нет координат: для них ничего не заполнено.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fillfromlayers.py"/>
        <source>{count} {count:position|positions} may be off by up to {most} km (coordinate_precision, UNCERTAINTY): what differs around them is left empty; flood, landslide and slope always are.</source>
        <translation>Координаты {count} объектов могут быть ошибочны на величину до {most} км (coordinate_precision, UNCERTAINTY): что вокруг них различается, оставлено пустым; затопление, оползни и уклон — всегда.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fillfromlayers.py"/>
        <source>Reading {name}</source>
        <translation>Чтение {name}</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fillfromlayers.py"/>
        <source>pga_g is read as the acceleration with 10 % probability in 50 years (475 years): the layer must be such.</source>
        <translation>pga_g понимается как ускорение с вероятностью 10 % за 50 лет (475 лет): слой должен быть таким.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fillfromlayers.py"/>
        <source>Intensities become accelerations by a recalled, not verified correspondence: {degrees}.</source>
        <translation>Баллы переведены в ускорения по соответствию, взятому по памяти и не проверенному: {degrees}.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fillfromlayers.py"/>
        <source>it differs within the distance by which the position may be off</source>
        <translation>оно различается в пределах возможной ошибки координат</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fillfromlayers.py"/>
        <source>the position is not precise enough</source>
        <translation>координаты недостаточно точны</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fillfromlayers.py"/>
        <source>areas of the layer overlap there and differ</source>
        <translation>полигоны слоя там перекрываются и различаются</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fillfromlayers.py"/>
        <source>the values of the layer are implausible in the unit declared</source>
        <translation>значения слоя неправдоподобны в указанной единице</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fillfromlayers.py"/>
        <source>no acceleration is stated for this intensity</source>
        <translation>для этого балла ускорение не указано</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fillfromlayers.py"/>
        <source>the value of the layer is no depth of water</source>
        <translation>значение слоя не может быть глубиной воды</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fillfromlayers.py"/>
        <source>the cells of the relief are too coarse (more than 200 m)</source>
        <translation>ячейки рельефа слишком крупные (больше 200 м)</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fillfromlayers.py"/>
        <source>it lies outside the bounds that the inventory gives</source>
        <translation>оно вне границ, которые даёт реестр</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fillfromlayers.py"/>
        <source>the field cannot hold it</source>
        <translation>поле не может его вместить</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fillfromlayers.py"/>
        <source>data_source has no room left to say where it comes from</source>
        <translation>в data_source не осталось места, чтобы указать источник</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fillfromlayers.py"/>
        <source>{field} from {layer}: {filled} filled, {kept} kept that differ, {doubtful} doubtful, {unknown} unknown</source>
        <translation>{field} из {layer}: заполнено {filled}, оставлено отличных {kept}, сомнительно {doubtful}, неизвестно {unknown}</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fillfromlayers.py"/>
        <source>{layer} tells nothing of {count} {count:facility: its|facilities: their} {field} is not filled.</source>
        <translation>{layer} ничего не говорит о {count} объектах: их поле {field} не заполнено.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fillfromlayers.py"/>
        <source>{field} of {count} {count:facility|facilities} is left empty: {reason} ({layer}).</source>
        <translation>Поле {field} у {count} объектов оставлено пустым: {reason} ({layer}).</translation>
    </message>
    <message>
        <location filename="../processing/inventory/filling.py"/>
        <source>The facilities of {layer} were not put in: {reason}. Mend the values and run again.</source>
        <translation>Хвостохранилища слоя {layer} не внесены: {reason}. Исправьте значения и запустите снова.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/filling.py"/>
        <source>{count} facilities of {layer} are not as they were read: {told}. {remedy}.</source>
        <translation>{layer}: объектов, изменённых после чтения: {count} ({told}). {remedy}.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/filling.py"/>
        <source>Fields of {layer} that an inventory does not have are not put in: {fields}. Import facilities understands other headings.</source>
        <translation>Поля слоя {layer}, которых в реестре нет, не переносятся: {fields}. Другие заголовки понимает инструмент «Импорт хвостохранилищ».</translation>
    </message>
    <message>
        <location filename="../processing/inventory/filling.py"/>
        <source>{layer}: {count} {count:value|values} of {field} {count:is|are} not put in, for ore and process only suggest them ({basis} = {fallback}): nobody stated them.</source>
        <translation>{layer}: значения поля {field} не внесены ({count}): они лишь предположены по руде и технологии ({basis} = {fallback}), никто их не указывал.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/filling.py"/>
        <source>Its comma can be read in two ways: write the number without it.</source>
        <translation>Запятую в нём можно понять двояко: напишите число без неё.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/filling.py"/>
        <source>Layer {layer}, feature {id}: {field} {value} is put in as {read}: {reason}</source>
        <translation>Слой {layer}, объект {id}: {field} {value} внесено как {read}: {reason}</translation>
    </message>
    <message>
        <location filename="../processing/inventory/filling.py"/>
        <source>Layer {layer}, feature {id}: {field} cannot take {value}. {reason}</source>
        <translation>Слой {layer}, объект {id}: поле {field} не может принять {value}. {reason}</translation>
    </message>
    <message>
        <location filename="../processing/inventory/filling.py"/>
        <source>{count} more {count:value was read otherwise than it is|values were read otherwise than they are} written.</source>
        <translation>Ещё значений прочитано не так, как написано: {count}.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/filling.py"/>
        <source>{layer}, feature {id}: its point cannot be brought to the CRS of the inventory: {reason}</source>
        <translation>{layer}, объект {id}: точка не пересчитывается в систему координат реестра: {reason}</translation>
    </message>
    <message>
        <location filename="../processing/inventory/form_scheme.py"/>
        <location filename="../processing/map/assess_parameters.py"/>
        <location filename="../processing/map/rated.py"/>
        <location filename="../processing/rating/datarequest.py"/>
        <location filename="../processing/rating/rankrobustness.py"/>
        <location filename="../processing/rating/scheme_rating.py"/>
        <source>Scheme file</source>
        <translation>Файл схемы</translation>
    </message>
    <message>
        <location filename="../processing/inventory/form_scheme.py"/>
        <source>A national scheme of the THI, by which the forms rate what is entered. The forms of an inventory that is there already are made anew by it, and its table gets the fields in which the scheme writes what it adds. Empty: the plugin's own.</source>
        <translation>Национальная схема THI, по которой формы оценивают введённое. Формы уже имеющегося реестра создаются по ней заново, а таблица получает поля для того, что добавляет схема. Пусто: схема модуля.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/form_scheme.py"/>
        <source>{inventory} is of an older version, and its forms rate by the scheme {scheme}, which is not in it: give its file as SCHEME_FILE, and they will rate by it again.</source>
        <translation>Реестр {inventory} создан прежней версией, и его формы оценивают по схеме {scheme}, которой в нём нет: задайте её файл в SCHEME_FILE, и они снова будут оценивать по ней.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/form_scheme.py"/>
        <source>{inventory}: the fields {fields} of scheme {scheme} cannot be added. Look who may change it.</source>
        <translation>{inventory}: поля {fields} схемы {scheme} не удалось добавить. Проверьте, кто вправе менять таблицу.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/import_outputs.py"/>
        <source>The report cannot be written to {path}: {reason}. Choose another folder.</source>
        <translation>Отчёт не записывается в {path}: {reason}. Выберите другую папку.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/import_outputs.py"/>
        <source>{read} {read:row|rows} read, {placed} {placed:facility|facilities} with a point, {without} without, {rejected} rejected</source>
        <translation>Прочитано строк: {read}, хвостохранилищ с точкой: {placed}, без неё: {without}, отклонено: {rejected}</translation>
    </message>
    <message>
        <location filename="../processing/inventory/importinventory.py"/>
        <source>Import facilities</source>
        <translation>Импорт хвостохранилищ</translation>
    </message>
    <message>
        <location filename="../processing/inventory/importinventory.py"/>
        <source>import,inventory,facilities,tailings,spreadsheet,excel,xlsx,ods,csv,coordinates,register</source>
        <translation>импорт,реестр,кадастр,хвостохранилища,таблица,excel,xlsx,ods,csv,координаты,import</translation>
    </message>
    <message>
        <location filename="../processing/inventory/importinventory.py"/>
        <location filename="../processing/map/assess_parameters.py"/>
        <source>Table or layer of facilities</source>
        <translation>Таблица или слой хвостохранилищ</translation>
    </message>
    <message>
        <location filename="../processing/inventory/importinventory.py"/>
        <source>Any vector layer or table in the project, or the path of a CSV, TXT, XLSX, XLS or ODS file. Title rows, merged cells, units in headers, decimal commas, degrees and minutes, and old Cyrillic code pages are understood in files.</source>
        <translation>Любой векторный слой или таблица проекта либо путь к файлу CSV, TXT, XLSX, XLS или ODS. В файлах понимаются строки заголовка над таблицей, объединённые ячейки, единицы в заголовках, десятичные запятые, градусы и минуты и старые кириллические кодировки.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/importinventory.py"/>
        <location filename="../processing/rating/checklistsheet.py"/>
        <source>Sheet</source>
        <translation>Лист</translation>
    </message>
    <message>
        <location filename="../processing/inventory/importinventory.py"/>
        <source>Name of the sheet of a workbook. Empty: the sheet that looks most like an inventory.</source>
        <translation>Название листа книги. Пусто: лист, больше всего похожий на реестр.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/importinventory.py"/>
        <source>Read all sheets</source>
        <translation>Читать все листы</translation>
    </message>
    <message>
        <location filename="../processing/inventory/importinventory.py"/>
        <source>Every sheet of a workbook that looks like an inventory goes into one table, each read by its own header and units. SHEET stays empty.</source>
        <translation>Все листы книги, похожие на реестр, идут в одну таблицу, каждый читается по своему заголовку и единицам. SHEET остаётся пустым.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/importinventory.py"/>
        <source>Encoding</source>
        <translation>Кодировка</translation>
    </message>
    <message>
        <location filename="../processing/inventory/importinventory.py"/>
        <source>Of a text table or dBase file, such as UTF-8, CP1251, CP866 or KZ-1048. Empty: found by its letters; the report says which and how surely.</source>
        <translation>Текстовой таблицы или файла dBase, например UTF-8, CP1251, CP866 или KZ-1048. Если пусто, определяется по буквам; отчёт говорит, какая и насколько уверенно.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/importinventory.py"/>
        <source>CRS of the coordinates in the table</source>
        <translation>Система координат в таблице</translation>
    </message>
    <message>
        <location filename="../processing/inventory/importinventory.py"/>
        <source>Of columns with coordinates; a layer's geometry has its own. Empty: longitude and latitude on WGS 84; metres by the zone and datum the table names, by the zone in a Gauss-Kruger easting, or by the only system that puts the point into the stated country.</source>
        <translation>Для столбцов с координатами; у геометрии слоя она своя. Пусто: долгота и широта в WGS 84; метры — по зоне и системе, названным в таблице, по зоне в координате Гаусса-Крюгера или по единственной системе, в которой точка попадает в указанную страну.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/importinventory.py"/>
        <source>Dry density of the tailings (t/m3)</source>
        <translation>Плотность сухих хвостов (т/м³)</translation>
    </message>
    <message>
        <location filename="../processing/inventory/importinventory.py"/>
        <source>Turns a mass into a volume where the table has no volume and no density of its own. Settled tailings have 1.2 to 1.8 t/m3. Empty: such volumes stay unknown.</source>
        <translation>Переводит массу в объём, если в таблице нет ни объёма, ни плотности. У слежавшихся хвостов 1,2–1,8 т/м³. Пусто: такие объёмы остаются неизвестными.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/importinventory.py"/>
        <source>Which column is which</source>
        <translation>Какой столбец что означает</translation>
    </message>
    <message>
        <location filename="../processing/inventory/importinventory.py"/>
        <source>Overrides the guess. One line a field: field = header, with the unit in brackets where the header does not tell it, for example "volume_m3 = Stored waste [thousand m3]"; or JSON {"volume_m3": "Stored waste [thousand m3]"}. Besides the inventory fields: latitude, longitude, coordinates (both in one cell), seismic_points, operation_period. A word of the table is given its meaning after the field: "status: Ativa = active".</source>
        <translation>Заменяет догадку. По строке на поле: поле = заголовок, с единицей в скобках, если её нет в заголовке, например "volume_m3 = Объём отходов [thousand m3]"; или JSON {"volume_m3": "Объём отходов [thousand m3]"}. Кроме полей реестра: latitude, longitude, coordinates (обе в одной ячейке), seismic_points, operation_period. Слово таблицы получает значение после имени поля: "status: законсервировано = closed".</translation>
    </message>
    <message>
        <location filename="../processing/inventory/importinventory.py"/>
        <source>Country where the table names none</source>
        <translation>Страна, если таблица её не называет</translation>
    </message>
    <message>
        <location filename="../processing/inventory/importinventory.py"/>
        <source>ISO code such as KG, or a name, put into rows without a country. It also lets exchanged latitude and longitude, and UTM zones, be recognised.</source>
        <translation>Код ISO, например KG, или название; подставляется в строки без страны. Позволяет также распознать переставленные широту и долготу и зоны UTM.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/importinventory.py"/>
        <source>Polygons with ISO codes, to find exchanged latitude and longitude and the UTM zone of rows that state their country. Empty: QGIS's world map.</source>
        <translation>Полигоны с кодами ISO, чтобы найти переставленные широту и долготу и зону UTM строк, где указана страна. Пусто: карта мира QGIS.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/importinventory.py"/>
        <source>Keep columns that are no field</source>
        <translation>Сохранять столбцы, которых нет среди полей</translation>
    </message>
    <message>
        <location filename="../processing/inventory/importinventory.py"/>
        <source>Columns taken for nothing stay in the output beside the inventory's fields, under their headings and as text. They are listed in the report in any case.</source>
        <translation>Неиспользованные столбцы остаются в результате рядом с полями реестра, под своими заголовками и как текст. В отчёте они перечисляются в любом случае.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/importinventory.py"/>
        <source>told by its headings</source>
        <translation>узнать по заголовкам</translation>
    </message>
    <message>
        <location filename="../processing/inventory/importinventory.py"/>
        <source>none, headings as any others</source>
        <translation>никакой, заголовки как любые другие</translation>
    </message>
    <message>
        <location filename="../processing/inventory/importinventory.py"/>
        <source>Register whose headings are known</source>
        <translation>Реестр с известными заголовками</translation>
    </message>
    <message>
        <location filename="../processing/inventory/importinventory.py"/>
        <source>detect tells it by its headings and says so in the report; none reads the headings as any others. Known are the Global TSF Registry, GRanD, OpenStreetMap's tailings ponds, the US National Inventory of Dams (feet and acre-feet) and Brazil's SIGBM.</source>
        <translation>detect узнаёт его по заголовкам и сообщает об этом в отчёте; none читает заголовки, как любые другие. Известны Global TSF Registry, GRanD, хвостохранилища OpenStreetMap, Национальный кадастр плотин США (футы и акро-футы) и бразильский SIGBM.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/importinventory.py"/>
        <source>Rows with a value that cannot be used</source>
        <translation>Строки со значением, которое нельзя использовать</translation>
    </message>
    <message>
        <location filename="../processing/inventory/importinventory.py"/>
        <source>keep_row keeps the row with that value unknown; reject_row leaves it out. Both list the value under the rejected ones.</source>
        <translation>keep_row оставляет строку с неизвестным значением; reject_row пропускает её. В обоих случаях значение указано среди отклонённых.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/importinventory.py"/>
        <source>Language of reasons, changes and the report: English or Russian.</source>
        <translation>Язык причин, изменений и отчёта: английский или русский.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/importinventory.py"/>
        <source>Points with a field "name" (and "country", where there is one), by which a place is proposed for rows without coordinates that name a settlement. Empty: the embedded settlements of Central Asia.</source>
        <translation>Точки с полем «name» (и «country», если есть), по которым предлагается место для строк без координат, называющих населённый пункт. Пусто: встроенные населённые пункты Центральной Азии.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/importinventory.py"/>
        <source>Put in the places of settlements</source>
        <translation>Подставлять места населённых пунктов</translation>
    </message>
    <message>
        <location filename="../processing/inventory/importinventory.py"/>
        <source>Gives rows without coordinates the place of the settlement they name, with the precision of a village or town. Else these places are only listed. The facility may be kilometres away.</source>
        <translation>Даёт строкам без координат координаты названного в них населённого пункта, с точностью села или города. Иначе эти места только перечисляются. Объект может быть в нескольких километрах.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/importinventory.py"/>
        <source>Inventory to bring up to date</source>
        <translation>Обновляемый реестр</translation>
    </message>
    <message>
        <location filename="../processing/inventory/importinventory.py"/>
        <source>For a new version of a table that was imported before: the output is this inventory with what is new in the table, matched by facility_id, or without one by name, place and values. Values edited in the inventory are kept; where table and inventory differ, and what the table no longer has, is listed. What may be one facility or two is left out and asked.</source>
        <translation>Для новой версии таблицы, которая уже импортировалась: результат — этот реестр с тем новым, что есть в таблице, по facility_id, а без него по названию, месту и значениям. Значения, исправленные в реестре, сохраняются; расхождения таблицы и реестра и то, чего в таблице больше нет, перечисляются. Что может быть одним объектом или двумя, не вносится, и об этом спрашивается.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/importinventory.py"/>
        <source>The table as imported last time</source>
        <translation>Таблица в том виде, в каком импортирована в прошлый раз</translation>
    </message>
    <message>
        <location filename="../processing/inventory/importinventory.py"/>
        <source>With it a value changed in the table since then replaces the inventory's, unless that was edited too. Without it every difference is a conflict, and the inventory's value is kept.</source>
        <translation>С ней значение, изменённое с тех пор в таблице, заменяет значение реестра, если его самого не правили. Без неё любое различие — противоречие, и сохраняется значение реестра.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/importinventory.py"/>
        <source>Points on WGS 84 with every inventory field.</source>
        <translation>Точки в WGS 84 со всеми полями реестра.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/importinventory.py"/>
        <location filename="../processing/map/assess_parameters.py"/>
        <source>Facilities without position</source>
        <translation>Хвостохранилища без координат</translation>
    </message>
    <message>
        <location filename="../processing/inventory/importinventory.py"/>
        <source>Table of the rows that have no coordinates. Skipped: such rows are rejected.</source>
        <translation>Таблица строк без координат. Если не задана, такие строки отклоняются.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/importinventory.py"/>
        <location filename="../processing/map/assess_layers.py"/>
        <source>Rejected values</source>
        <translation>Отклонённые значения</translation>
    </message>
    <message>
        <location filename="../processing/inventory/importinventory.py"/>
        <source>Table: row, column, value, reason with remedy, and the whole row as text.</source>
        <translation>Таблица: строка, столбец, значение, причина и что делать, и вся строка текстом.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/importinventory.py"/>
        <source>Changed values</source>
        <translation>Изменённые значения</translation>
    </message>
    <message>
        <location filename="../processing/inventory/importinventory.py"/>
        <source>Table of every value that differs from what was typed: before, after and why.</source>
        <translation>Таблица всех значений, которые отличаются от введённых: было, стало и почему.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/importinventory.py"/>
        <source>Page that leads with what you have to decide; then doubts and rejected values, the columns and how sure they are, and the whole guess as text for MAPPING.</source>
        <translation>Страница начинается с того, что решаете вы; далее сомнения и отклонённые значения, столбцы и уверенность в них, и вся догадка текстом для MAPPING.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/importinventory.py"/>
        <source>Findings by kind</source>
        <translation>Замечания по видам</translation>
    </message>
    <message>
        <location filename="../processing/inventory/importinventory.py"/>
        <source>Table of what was found, a row for each kind of question, doubt, rejected or changed value: how many rows, which values, and what settles it.</source>
        <translation>Таблица замечаний, по строке на вид вопроса, сомнения, отклонённого или изменённого значения: сколько строк, какие значения и чем это решается.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/importinventory.py"/>
        <source>Questions the table leaves open</source>
        <translation>Вопросы, которые оставляет таблица</translation>
    </message>
    <message>
        <location filename="../processing/inventory/importinventory.py"/>
        <source>Rows of facilities read</source>
        <translation>Прочитано строк с хвостохранилищами</translation>
    </message>
    <message>
        <location filename="../processing/inventory/importinventory.py"/>
        <source>Facilities imported with a position</source>
        <translation>Импортировано хвостохранилищ с координатами</translation>
    </message>
    <message>
        <location filename="../processing/inventory/importinventory.py"/>
        <location filename="../processing/map/assess_parameters.py"/>
        <source>Rows rejected</source>
        <translation>Отклонено строк</translation>
    </message>
    <message>
        <location filename="../processing/inventory/importinventory.py"/>
        <source>Differences in which the inventory won</source>
        <translation>Различий, в которых сохранён реестр</translation>
    </message>
    <message>
        <location filename="../processing/inventory/importinventory.py"/>
        <source>{table} is a returned data request: its answers belong to the inventory it was made from. Give that inventory as EXISTING.</source>
        <translation>{table} — вернувшийся запрос данных: его ответы относятся к реестру, по которому он составлен. Укажите этот реестр в EXISTING.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/importinventory.py"/>
        <source>COUNTRY: {country} is no country. Give its ISO code of two or three letters.</source>
        <translation>COUNTRY: {country} — не страна. Укажите код ISO из двух или трёх букв.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/packageforfield.py"/>
        <source>Package for the field</source>
        <translation>Комплект для выезда в поле</translation>
    </message>
    <message>
        <location filename="../processing/inventory/packageforfield.py"/>
        <source>field,phone,mobile,QField,Mergin Maps,offline,inspection,photo,survey,tablet</source>
        <translation>поле,выезд,телефон,мобильный,QField,Mergin Maps,без сети,обследование,фотография,съёмка,планшет</translation>
    </message>
    <message>
        <location filename="../processing/inventory/packageforfield.py"/>
        <source>Register or facilities</source>
        <translation>Реестр или объекты</translation>
    </message>
    <message>
        <location filename="../processing/inventory/packageforfield.py"/>
        <source>Table of facilities of a register (GeoPackage or PostGIS), which goes with its linked tables and their history; or any layer with the inventory fields. Selected features only: those and what belongs to them.</source>
        <translation>Таблица объектов реестра (GeoPackage или PostGIS): берётся вместе со связанными таблицами и их историей; или любой слой с полями реестра. Только выделенные: они и всё, что к ним относится.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/packageforfield.py"/>
        <source>en, ru, kk, ky, tg or uz: forms, names of layers and towns.</source>
        <translation>en, ru, kk, ky, tg или uz: формы, названия слоёв и городов.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/packageforfield.py"/>
        <source>Folder for the phone</source>
        <translation>Папка для телефона</translation>
    </message>
    <message>
        <location filename="../processing/inventory/packageforfield.py"/>
        <source>A folder that is empty or not there yet, or a package of this tool as it was made: one with changes of the field is not replaced.</source>
        <translation>Пустая или ещё не существующая папка либо комплект этого инструмента в исходном виде: комплект с изменениями из поля не заменяется.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/packageforfield.py"/>
        <source>The same as one file</source>
        <translation>То же одним файлом</translation>
    </message>
    <message>
        <location filename="../processing/inventory/packageforfield.py"/>
        <source>ZIP archive (*.zip)</source>
        <translation>Архив ZIP (*.zip)</translation>
    </message>
    <message>
        <location filename="../processing/inventory/packageforfield.py"/>
        <source>The folder as one archive, to send it to the phone.</source>
        <translation>Папка в одном архиве, чтобы отправить её на телефон.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/packageforfield.py"/>
        <source>Facilities packed</source>
        <translation>Объектов в комплекте</translation>
    </message>
    <message>
        <location filename="../processing/inventory/packageforfield.py"/>
        <source>Linked rows packed</source>
        <translation>Связанных строк в комплекте</translation>
    </message>
    <message>
        <location filename="../processing/inventory/packageforfield.py"/>
        <source>Pictures and documents packed</source>
        <translation>Снимков и документов в комплекте</translation>
    </message>
    <message>
        <location filename="../processing/inventory/packageforfield.py"/>
        <source>{file} would lie in the folder that it holds. Choose a place outside of {folder}.</source>
        <translation>Архив {file} оказался бы в папке, которую он содержит. Выберите место вне папки {folder}.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/packageforfield.py"/>
        <source>Fields that the register has beside its own stay in the office: {fields}.</source>
        <translation>Поля, которые есть в реестре помимо полей схемы, остаются в офисе: {fields}.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/packageforfield.py"/>
        <source>Layer {layer} has no field facility_id: what comes back could not find its facility. Run importinventory first.</source>
        <translation>В слое {layer} нет поля facility_id: вернувшиеся сведения не нашли бы своего объекта. Сначала запустите importinventory.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/packageforfield.py"/>
        <source>Files that the register names go along only from its own folder and below it. Not packed: {files}.</source>
        <translation>Файлы, указанные в реестре, берутся только из его папки и вложенных в неё. Не взяты: {files}.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/postgis.py"/>
        <source>There is no PostGIS connection {name}. Those of this QGIS are: {known}.</source>
        <translation>Нет подключения PostGIS {name}. Подключения этой QGIS: {known}.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/postgis.py"/>
        <source>Schema tailings of {name}; steps applied: {steps}</source>
        <translation>Схема tailings базы {name}; применены шаги: {steps}</translation>
    </message>
    <message>
        <location filename="../processing/inventory/postgis.py"/>
        <source>Schema tailings of {name} is up to date: no steps were needed.</source>
        <translation>Схема tailings базы {name} актуальна: обновлять нечего.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/postgis.py"/>
        <source>The password of the connection {name} is saved in the settings of QGIS, readable for whoever can read them. It is not handed on. Better keep it in an authentication configuration: edit the connection, Authentication, Configurations.</source>
        <translation>Пароль подключения {name} сохранён в настройках QGIS и доступен каждому, кто может их прочитать. Дальше он не передаётся. Лучше хранить его в конфигурации аутентификации: изменить подключение, «Аутентификация», «Конфигурации».</translation>
    </message>
    <message>
        <location filename="../processing/inventory/postgis.py"/>
        <source>The connection {connection} gives no table {schema}.{name}.</source>
        <translation>Подключение {connection} не даёт таблицы {schema}.{name}.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/postgis.py"/>
        <source>The connection {name} leads to a folder, not to a host: no project is stored in the database. Use a service or a host name to have one.</source>
        <translation>Подключение {name} ведёт к папке, а не к узлу: проект в базе данных не сохраняется. Чтобы он был, укажите службу или имя узла.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/postgis.py"/>
        <source>The project could not be stored in {name}: {reason}</source>
        <translation>Проект не удалось сохранить в {name}: {reason}</translation>
    </message>
    <message>
        <location filename="../processing/inventory/postgis.py"/>
        <source>The project {project} in the schema tailings opens all tables, linked to each other. To see it in the Browser panel, edit the connection and allow saving and loading of projects.</source>
        <translation>Проект {project} в схеме tailings открывает все таблицы, связанные между собой. Чтобы увидеть его на панели браузера, измените подключение и разрешите сохранять и загружать проекты.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/postgis.py"/>
        <source>The schema tailings of {name} cannot be read: {reason}. Check the connection, and that the schema is one of this plugin.</source>
        <translation>Не читается схема tailings базы {name}: {reason}. Проверьте подключение и что схема создана этим модулем.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/postgis.py"/>
        <source>The inventory could not be made in {name}: {reason}. The user needs the right to create a schema, and the database the extension postgis.</source>
        <translation>Не удалось создать реестр в {name}: {reason}. Пользователю нужно право создавать схему, базе — расширение postgis.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/refusals.py"/>
        <source>{facility} was changed by {who} at {when} UTC, after it was read</source>
        <translation>{facility}: изменил(а) {who} {when} UTC, уже после чтения</translation>
    </message>
    <message>
        <location filename="../processing/inventory/refusals.py"/>
        <source>somebody</source>
        <translation>кто-то</translation>
    </message>
    <message>
        <location filename="../processing/inventory/refusals.py"/>
        <source>Look at both, and bring the table up to date with importinventory (EXISTING)</source>
        <translation>Сравните обе записи и обновите таблицу инструментом importinventory (EXISTING)</translation>
    </message>
    <message>
        <location filename="../processing/inventory/refusals.py"/>
        <source>another facility has this facility_id already</source>
        <translation>этот facility_id уже есть у другого объекта</translation>
    </message>
    <message>
        <location filename="../processing/inventory/refusals.py"/>
        <source>no facility has this facility_id</source>
        <translation>такого facility_id нет ни у одного объекта</translation>
    </message>
    <message>
        <location filename="../processing/inventory/settlements.py"/>
        <source>GAZETTEER: none of the fields {fields} holds names. Call the field with the names "name".</source>
        <translation>GAZETTEER: ни в одном из полей {fields} нет названий. Назовите поле с названиями «name».</translation>
    </message>
    <message>
        <location filename="../processing/inventory/site_layers.py"/>
        <source>Raster {path} states that its values are in {stated}, but PGA_UNIT is {unit}. Set PGA_UNIT to {stated}, or correct the unit of the raster.</source>
        <translation>В растре {path} указано, что его значения в {stated}, а PGA_UNIT — {unit}. Задайте PGA_UNIT {stated} или исправьте единицу растра.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/site_layers.py"/>
        <source>flood of {years} years</source>
        <translation>паводок раз в {years} лет</translation>
    </message>
    <message>
        <location filename="../processing/inventory/site_layers.py"/>
        <source>Relief {path}: {count} {count:height|heights} above {highest} m are taken for no-data.</source>
        <translation>Рельеф {path}: {count} высот больше {highest} м приняты за отсутствие данных.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/site_layers.py"/>
        <source>Layer {layer}: none of its fields has a usual name. Choose one in {parameter}: {fields}.</source>
        <translation>Слой {layer}: ни одно из полей не названо обычным именем. Выберите поле в {parameter}: {fields}.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/site_parameters.py"/>
        <location filename="../processing/map/assess_parameters.py"/>
        <source>Peak ground acceleration</source>
        <translation>Пиковое ускорение грунта</translation>
    </message>
    <message>
        <location filename="../processing/inventory/site_parameters.py"/>
        <source>Raster with 10 % probability in 50 years (475 years). Fills pga_g; give it or zones.</source>
        <translation>Растр с вероятностью 10 % за 50 лет (475 лет). Заполняет pga_g; задайте его или зоны.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/site_parameters.py"/>
        <source>Zones of acceleration or intensity</source>
        <translation>Зоны ускорения или интенсивности</translation>
    </message>
    <message>
        <location filename="../processing/inventory/site_parameters.py"/>
        <source>Polygons with a value each. Fill pga_g.</source>
        <translation>Полигоны со значением у каждого. Заполняют pga_g.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/site_parameters.py"/>
        <source>Field with the value</source>
        <translation>Поле значения</translation>
    </message>
    <message>
        <location filename="../processing/inventory/site_parameters.py"/>
        <location filename="../processing/map/assess_parameters.py"/>
        <source>Unit of the acceleration</source>
        <translation>Единица ускорения</translation>
    </message>
    <message>
        <location filename="../processing/inventory/site_parameters.py"/>
        <source>Must be declared: units differ by 9.8 and more. msk: intensities, 7 = 0.1 g, 8 = 0.2 g, 9 = 0.4 g (recalled, not verified).</source>
        <translation>Её нужно указать: единицы различаются в 9,8 раза и больше. msk: баллы, 7 = 0,1 g, 8 = 0,2 g, 9 = 0,4 g (по памяти, не проверено).</translation>
    </message>
    <message>
        <location filename="../processing/inventory/site_parameters.py"/>
        <location filename="../processing/map/assess_parameters.py"/>
        <source>Depth of floods</source>
        <translation>Глубина затопления</translation>
    </message>
    <message>
        <location filename="../processing/inventory/site_parameters.py"/>
        <source>Raster in metres of the flood of 100 years. Fills flood_zone.</source>
        <translation>Растр в метрах для паводка раз в 100 лет. Заполняет flood_zone.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/site_parameters.py"/>
        <location filename="../processing/map/assess_parameters.py"/>
        <source>Where floods were computed</source>
        <translation>Где затопление рассчитано</translation>
    </message>
    <message>
        <location filename="../processing/inventory/site_parameters.py"/>
        <location filename="../processing/map/assess_parameters.py"/>
        <source>Polygons around the rivers covered. Outside, and without them, no place is said to stay dry.</source>
        <translation>Полигоны вокруг охваченных рек. Вне их и без них ни одно место не называется сухим.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/site_parameters.py"/>
        <source>Return period of the flood (years)</source>
        <translation>Повторяемость паводка (лет)</translation>
    </message>
    <message>
        <location filename="../processing/inventory/site_parameters.py"/>
        <source>flood_zone tells of the flood of 100 years: depths of any other are refused.</source>
        <translation>flood_zone говорит о паводке раз в 100 лет: глубины любого другого отклоняются.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/site_parameters.py"/>
        <source>Depth 0 means dry: all rivers are covered</source>
        <translation>Глубина 0 означает сухо: охвачены все реки</translation>
    </message>
    <message>
        <location filename="../processing/inventory/site_parameters.py"/>
        <source>Only for a raster whose zeros were computed for every river, small ones too. No-data stays unknown.</source>
        <translation>Только для растра, нули которого рассчитаны для всех рек, и малых тоже. Отсутствие данных остаётся неизвестным.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/site_parameters.py"/>
        <location filename="../processing/map/assess_parameters.py"/>
        <source>Landslide areas</source>
        <translation>Оползневые участки</translation>
    </message>
    <message>
        <location filename="../processing/inventory/site_parameters.py"/>
        <source>Polygons that landslides, mudflows or rock falls can reach.</source>
        <translation>Полигоны, которых могут достичь оползни, сели или обвалы.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/site_parameters.py"/>
        <source>Where landslides were mapped</source>
        <translation>Где оползни картированы</translation>
    </message>
    <message>
        <location filename="../processing/inventory/site_parameters.py"/>
        <source>Only there a place outside all landslide areas counts as not exposed.</source>
        <translation>Только там место вне всех участков считается не подверженным.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/site_parameters.py"/>
        <location filename="../processing/map/assess_parameters.py"/>
        <location filename="../window/trace/words.py"/>
        <source>Relief</source>
        <translation>Рельеф</translation>
    </message>
    <message>
        <location filename="../processing/inventory/site_parameters.py"/>
        <source>Heights in metres. Fills elevation_m, and with cells up to 200 m slope_deg.</source>
        <translation>Высоты в метрах. Заполняет elevation_m, а при ячейках до 200 м и slope_deg.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/site_parameters.py"/>
        <source>Lines of rivers. Fill river_distance_km, up to 100 km.</source>
        <translation>Линии рек. Заполняют river_distance_km, до 100 км.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/site_parameters.py"/>
        <location filename="../processing/map/assess_layers.py"/>
        <location filename="../processing/map/shown.py"/>
        <location filename="../processing/parameters.py"/>
        <source>Countries</source>
        <translation>Страны</translation>
    </message>
    <message>
        <location filename="../processing/inventory/site_parameters.py"/>
        <source>Polygons with ISO codes. Empty: the field country is not filled.</source>
        <translation>Полигоны с кодами ISO. Пусто: поле country не заполняется.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/site_parameters.py"/>
        <source>Regions</source>
        <translation>Области</translation>
    </message>
    <message>
        <location filename="../processing/inventory/site_parameters.py"/>
        <source>Polygons of provinces or districts. Fill region.</source>
        <translation>Полигоны областей или районов. Заполняют region.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/site_parameters.py"/>
        <source>Field with the name of the region</source>
        <translation>Поле с названием области</translation>
    </message>
    <message>
        <location filename="../processing/inventory/site_parameters.py"/>
        <source>Named places. Fill nearest_settlement and nearest_settlement_km, up to 250 km.</source>
        <translation>Места с названиями. Заполняют nearest_settlement и nearest_settlement_km, до 250 км.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/site_parameters.py"/>
        <source>Field with the name of the settlement</source>
        <translation>Поле с названием населённого пункта</translation>
    </message>
    <message>
        <location filename="../processing/inventory/site_parameters.py"/>
        <source>Empty: the first field with a usual name.</source>
        <translation>Пусто: первое поле с обычным именем.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/table_input.py"/>
        <source>Layer {layer}: its columns are set apart by {mark}, and QGIS has split them elsewhere: {fields}. Take selection and filter off, or give the file itself: it is read by its own delimiter.</source>
        <translation>Слой {layer}: столбцы разделены знаком {mark}, а QGIS разделила их в других местах: {fields}. Снимите выделение и фильтр или укажите сам файл: он читается по своему разделителю.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/table_input.py"/>
        <source>tabs</source>
        <translation>табуляция</translation>
    </message>
    <message>
        <location filename="../processing/inventory/table_input.py"/>
        <source>SHEET: {layer} is a single layer without sheets. Leave SHEET empty, or choose the layer in INPUT (file.gpkg|layername=name).</source>
        <translation>SHEET: {layer} — отдельный слой, листов в нём нет. Оставьте SHEET пустым или выберите слой в INPUT (file.gpkg|layername=name).</translation>
    </message>
    <message>
        <location filename="../processing/inventory/table_input.py"/>
        <source>{layer} has {count} features. An inventory has some thousands at most; check the layer.</source>
        <translation>В {layer} объектов: {count}. В реестре их самое большее несколько тысяч; проверьте слой.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/takefromfield.py"/>
        <source>Take from the field</source>
        <translation>Принять из поля</translation>
    </message>
    <message>
        <location filename="../processing/inventory/takefromfield.py"/>
        <source>field,phone,QField,Mergin Maps,bring back,synchronise,merge,conflict,inspection,photo</source>
        <translation>поле,выезд,телефон,QField,Mergin Maps,вернуть,синхронизация,слияние,расхождение,обследование,фотография</translation>
    </message>
    <message>
        <location filename="../processing/inventory/takefromfield.py"/>
        <source>Register</source>
        <translation>Реестр</translation>
    </message>
    <message>
        <location filename="../processing/inventory/takefromfield.py"/>
        <source>Table of facilities of the register from which the package was made. The changes are written into it and its linked tables, all of them or none; its selection counts for nothing.</source>
        <translation>Таблица объектов реестра, из которого собран комплект. Изменения вносятся в неё и в связанные таблицы — все или ни одного; выделение не учитывается.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/takefromfield.py"/>
        <source>Folder from the phone</source>
        <translation>Папка с телефона</translation>
    </message>
    <message>
        <location filename="../processing/inventory/takefromfield.py"/>
        <source>The package as it came back, with field.gpkg and its pictures. It is only read.</source>
        <translation>Комплект в том виде, в каком он вернулся: field.gpkg и снимки. Он только читается.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/takefromfield.py"/>
        <source>Where both changed a value</source>
        <translation>Если значение изменили обе стороны</translation>
    </message>
    <message>
        <location filename="../processing/inventory/takefromfield.py"/>
        <source>office: the register keeps its value. field: the value of the field is taken. look: nothing is written at all, changes and conflicts are only listed.</source>
        <translation>office: остаётся значение реестра. field: берётся полевое значение. look: ничего не записывается, изменения и расхождения только перечисляются.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/takefromfield.py"/>
        <source>Conflicts</source>
        <translation>Расхождения</translation>
    </message>
    <message>
        <location filename="../processing/inventory/takefromfield.py"/>
        <source>What office and field changed differently, and what one of them removed: both values, that at the packing, and which one is kept.</source>
        <translation>Что офис и поле изменили по-разному и что одна из сторон удалила: оба значения, значение при сборке комплекта и какое оставлено.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/takefromfield.py"/>
        <source>Changes</source>
        <translation>Изменения</translation>
    </message>
    <message>
        <location filename="../processing/inventory/takefromfield.py"/>
        <source>What is taken from the field, value by value, and added rows.</source>
        <translation>Что принято из поля, по значениям, и добавленные строки.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/takefromfield.py"/>
        <source>Facilities added</source>
        <translation>Добавлено объектов</translation>
    </message>
    <message>
        <location filename="../processing/inventory/takefromfield.py"/>
        <source>Facilities changed</source>
        <translation>Изменено объектов</translation>
    </message>
    <message>
        <location filename="../processing/inventory/takefromfield.py"/>
        <source>Linked rows added or changed</source>
        <translation>Добавлено или изменено связанных строк</translation>
    </message>
    <message>
        <location filename="../processing/inventory/takefromfield.py"/>
        <source>Pictures and documents copied</source>
        <translation>Скопировано снимков и документов</translation>
    </message>
    <message>
        <location filename="../processing/inventory/takefromfield.py"/>
        <source>{layer} is no table of facilities of a register. Put the facilities into one with createinventory, and take the package into that.</source>
        <translation>Слой {layer} — не таблица объектов реестра. Внесите объекты в реестр инструментом createinventory и примите комплект в него.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/takefromfield.py"/>
        <source>{layer} is being edited. Save or discard the changes first.</source>
        <translation>Слой {layer} находится в режиме редактирования. Сначала сохраните или отмените изменения.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/takefromfield.py"/>
        <source>{layer} is the package itself. Choose the register of the office.</source>
        <translation>Слой {layer} — сам комплект. Выберите реестр офиса.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/takefromfield.py"/>
        <source>Nothing was taken into the register: {reason}. Mend the value in the package ({file}) or in the register, and run again.</source>
        <translation>В реестр ничего не внесено: {reason}. Исправьте значение в комплекте ({file}) или в реестре и запустите снова.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/takefromfield.py"/>
        <source>{count} {count:conflict|conflicts} between office and field: see the table of conflicts.</source>
        <translation>Расхождений между офисом и полем: {count}. Смотрите таблицу расхождений.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/takefromfield.py"/>
        <source>Pictures and documents that could not be copied, for they are not in the package, or the register is a database and no saved project shows where its files lie: {files}.</source>
        <translation>Снимки и документы, которые не удалось скопировать: их нет в комплекте, или реестр — база данных, а сохранённого проекта, по которому видно, где лежат её файлы, нет: {files}.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/takefromfield.py"/>
        <source>Nothing was written: ON_CONFLICT is look.</source>
        <translation>Ничего не записано: ON_CONFLICT — look.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/takefromfield.py"/>
        <source>{folder} is no package of packageforfield: it has no {file} with the state at the packing. Choose the folder as it came back from the phone.</source>
        <translation>{folder} — не комплект инструмента packageforfield: в ней нет {file} с состоянием при сборке. Выберите папку в том виде, в каком она вернулась с телефона.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/takefromfield.py"/>
        <source>The register of {layer} is of an earlier version: its table {table} has no field {fields}. Bring it up to date with createinventory first.</source>
        <translation>Реестр слоя {layer} прежней версии: в таблице {table} нет поля {fields}. Сначала обновите его инструментом createinventory.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/takefromfield.py"/>
        <source>{layer} has none of the facilities of the package in {folder}: it was made of another register. Choose that one.</source>
        <translation>В слое {layer} нет ни одного объекта комплекта из папки {folder}: он собран из другого реестра. Выберите тот реестр.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/writing.py"/>
        <source>the database gives no transaction</source>
        <translation>база данных не открывает транзакцию</translation>
    </message>
    <message>
        <location filename="../processing/inventory/writing.py"/>
        <source>the database gives no reason</source>
        <translation>база данных не сообщает причины</translation>
    </message>
    <message>
        <location filename="../processing/map/assess.py"/>
        <source>Assess facilities</source>
        <translation>Полная оценка хвостохранилищ</translation>
    </message>
    <message>
        <location filename="../processing/map/assess.py"/>
        <source>assessment,tailings,hazard,risk,screening,map,list,report,national,all in one</source>
        <translation>оценка,хвостохранилища,опасность,риск,карта,список,отчёт,assessment,hazard map</translation>
    </message>
    <message>
        <location filename="../processing/map/assess.py"/>
        <source>Hazard assessment</source>
        <translation>Оценка опасности</translation>
    </message>
    <message>
        <location filename="../processing/map/assess.py"/>
        <source>No facility could be placed on the map: {read} rows read, {rejected} rejected.</source>
        <translation>Ни одно хвостохранилище не удалось поместить на карту: прочитано строк {read}, отклонено {rejected}.</translation>
    </message>
    <message>
        <location filename="../processing/map/assess.py"/>
        <source>The outputs are in {folder}</source>
        <translation>Результаты в папке {folder}</translation>
    </message>
    <message>
        <location filename="../processing/map/assess.py"/>
        <source>{file} in {folder} is of an earlier run: {name} is off.</source>
        <translation>{file} в папке {folder} — от прежнего запуска: {name} выключен.</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_flow.py"/>
        <source>Flows are not simulated: they need volumes, and a RELIEF with cells of 200 m or less, better 30 m.</source>
        <translation>Потоки не моделируются: нужны объёмы и RELIEF с ячейками не более 200 м, лучше 30 м.</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_flow.py"/>
        <source>Simulating flows</source>
        <translation>Моделирование потоков</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_inputs.py"/>
        <source>RIVERS do not lead the water: it follows DIRECTIONS, into which they may have been burnt.</source>
        <translation>RIVERS не ведут воду: она следует DIRECTIONS, в которые они могли быть врезаны.</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_inputs.py"/>
        <source>Neither POPULATION nor SETTLEMENTS is given: people are counted in the plugin's own list of {count} {count:town|towns} (GeoNames). That is an overview and a lower bound: villages are missing, and where no town is hit it is unknown who lives there. Give POPULATION for any decision.</source>
        <translation>Не заданы ни POPULATION, ни SETTLEMENTS: люди считаются по собственному перечню модуля, городов: {count} (GeoNames). Это обзор и нижняя граница: сёл в нём нет, а где ни один город не задет, неизвестно, кто там живёт. Для решений задайте POPULATION.</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_inputs.py"/>
        <source>POPULATION goes before SETTLEMENTS: people at risk are those of the raster. Where it does not cover all of a zone, the more of what the two know is a lower bound.</source>
        <translation>POPULATION важнее SETTLEMENTS: население в зоне риска берётся из растра. Где он покрывает не всю зону, большее из двух значений — нижняя граница.</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_layers.py"/>
        <source>Relief of the map</source>
        <translation>Рельеф карты</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_layers.py"/>
        <source>Paths by arrival</source>
        <translation>Пути по времени прихода</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_layers.py"/>
        <source>Settlements hit</source>
        <translation>Затронутые населённые пункты</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_layers.py"/>
        <source>Facilities by class</source>
        <translation>Объекты по классам</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_layers.py"/>
        <source>Open the hazard list</source>
        <translation>Открыть список опасности</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_layers.py"/>
        <source>Open the map (PDF)</source>
        <translation>Открыть карту (PDF)</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_parameters.py"/>
        <source>Layer, or the path of a CSV, XLSX or ODS file, as the tool Import facilities takes it. Rows that cannot be used are kept in the table `rejected` with the reason.</source>
        <translation>Слой или путь к файлу CSV, XLSX или ODS, как их принимает инструмент «Импорт хвостохранилищ». Строки, которые нельзя использовать, сохраняются в таблице `rejected` с причиной.</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_parameters.py"/>
        <source>Folder that the tool Get open data made, or a copy of it. What it holds of relief, people, floods, acceleration, landslides, rivers, settlements and countries is used where the parameter itself is empty, and credited.</source>
        <translation>Папка, созданная инструментом «Получить открытые данные», или её копия. То, что в ней есть из рельефа, населения, паводков, ускорений, оползней, рек, населённых пунктов и стран, берётся там, где сам параметр пуст, с указанием источника.</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_parameters.py"/>
        <source>Heights in metres, for example SRTM or Copernicus GLO-30, covering the facilities and the rivers below them. Empty: the plugin's own relief of Central Asia (1.9 km), an overview only.</source>
        <translation>Высоты в метрах, например SRTM или Copernicus GLO-30, охватывающие объекты и реки ниже них. Пусто: рельеф Центральной Азии из модуля (1,9 км), только обзор.</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_parameters.py"/>
        <source>Flow directions of the relief</source>
        <translation>Направления стока этого рельефа</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_parameters.py"/>
        <source>D8 raster with the cells of RELIEF, of any size, such as flowdirections makes once for a country: the water follows it, and only what the paths need is read. RIVERS do not lead the water then.</source>
        <translation>Растр D8 с ячейками RELIEF, любого размера, например построенный flowdirections один раз на всю страну: вода следует ему, читается только нужное путям. RIVERS тогда воду не ведут.</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_parameters.py"/>
        <source>Country polygons with ISO codes, for border crossings and the map. Empty: QGIS's world map.</source>
        <translation>Полигоны стран с кодами ISO, для пересечений границ и карты. Пусто: карта мира QGIS.</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_parameters.py"/>
        <source>Points or polygons with the field `population`, to count the people along the paths, and from them TRI and GISTM class. Empty, and no POPULATION: the plugin's own towns, as a lower bound.</source>
        <translation>Точки или полигоны с полем `population`, чтобы сосчитать людей вдоль путей и по ним TRI и класс GISTM. Пусто и нет POPULATION: города из модуля, как нижняя граница.</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_parameters.py"/>
        <source>People per cell, such as WorldPop or GHS-POP; it goes before SETTLEMENTS.</source>
        <translation>Людей на ячейку, например WorldPop или GHS-POP; используется прежде SETTLEMENTS.</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_parameters.py"/>
        <source>Count people in the plugin's own towns</source>
        <translation>Считать людей по городам модуля</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_parameters.py"/>
        <source>Where neither SETTLEMENTS nor POPULATION is given: the people of 734 towns of Central Asia (GeoNames) are an overview and a lower bound. Off: people are not counted.</source>
        <translation>Если не заданы ни SETTLEMENTS, ни POPULATION: жители 734 городов Центральной Азии (GeoNames) — обзор и нижняя граница. Выключено: люди не считаются.</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_parameters.py"/>
        <source>Intakes, dams, bridges, hospitals: listed with distance and arrival where a path or zone meets them.</source>
        <translation>Водозаборы, плотины, мосты, больницы: перечисляются с расстоянием и временем прихода там, где их задевает путь или зона.</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_parameters.py"/>
        <source>Known river lines, along which the water is led. They also fill river_distance_km.</source>
        <translation>Известные линии рек, вдоль которых ведётся вода. По ним также заполняется river_distance_km.</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_parameters.py"/>
        <source>As in the tool Trace downstream. Empty: the plugin's list of inland sinks of Central Asia.</source>
        <translation>Как в инструменте «Путь стока вниз по течению». Пусто: перечень бессточных водоёмов Центральной Азии из модуля.</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_parameters.py"/>
        <source>Raster with 10 % probability in 50 years (475 years). Fills pga_g where it is unknown.</source>
        <translation>Растр с вероятностью 10 % за 50 лет (475 лет). Заполняет pga_g там, где оно неизвестно.</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_parameters.py"/>
        <source>Must be declared with PGA: units differ by 9.8 and more.</source>
        <translation>Обязательно вместе с PGA: единицы различаются в 9,8 раза и более.</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_parameters.py"/>
        <source>Raster in metres of the flood of 100 years. Fills flood_zone where it is unknown.</source>
        <translation>Растр глубин в метрах при паводке раз в 100 лет. Заполняет flood_zone там, где она неизвестна.</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_parameters.py"/>
        <source>Polygons that landslides, mudflows or rock falls can reach. Fill landslide_exposed.</source>
        <translation>Полигоны, которых могут достичь оползни, сели или обвалы. Заполняют landslide_exposed.</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_parameters.py"/>
        <location filename="../processing/rating/transboundaryscreening.py"/>
        <location filename="../processing/rating/waterhazardclass.py"/>
        <source>Substances</source>
        <translation>Вещества</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_parameters.py"/>
        <source>One row per substance of a facility, as the tool Water hazard class takes it: it gives facilities the class. Empty: where none is known, ore and process suggest one, which counts as unknown in the rating.</source>
        <translation>Строка на каждое вещество хвостохранилища, как в инструменте «Класс опасности для воды»: по ним определяется класс. Пусто: если класс неизвестен, его предполагают по руде и технологии, и в оценке он считается неизвестным.</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_parameters.py"/>
        <source>Language of map and list</source>
        <translation>Язык карты и списка</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_parameters.py"/>
        <source>en, ru, kk, ky, tg, uz, or both: the map then carries English and Russian, the list is in English. Reports of the import and the rating are in English or Russian.</source>
        <translation>en, ru, kk, ky, tg, uz или both: тогда на карте английский и русский, а список на английском. Отчёты об импорте и оценке на английском или русском.</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_parameters.py"/>
        <source>A national scheme of the THI, used instead of the plugin's own in every step: rating, risk, list and map. A wrong one is refused before anything is computed.</source>
        <translation>Национальная схема THI, применяемая вместо схемы модуля на каждом шаге: оценка, риск, список и карта. Неверная отклоняется до начала расчётов.</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_parameters.py"/>
        <location filename="../processing/map/hazardlist.py"/>
        <source>Order</source>
        <translation>Порядок</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_parameters.py"/>
        <source>Order of the list: cautious, every unknown at its worst; expected, by how likely its classes are; robust, by the median rank over 10,000 draws of what is unknown. The other ranks stand beside it.</source>
        <translation>Порядок списка: cautious — всё неизвестное принято худшим; expected — по вероятности его классов; robust — по медиане места в 10 000 случайных выборок неизвестного. Остальные места стоят рядом.</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_parameters.py"/>
        <source>Detail of the zones</source>
        <translation>Подробность зон</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_parameters.py"/>
        <source>screening: zones by the rule of LAHARZ; flow: simulateflow for every facility besides, which takes minutes each, asks for a relief of 30 m, and writes flow_report.html and rasters.</source>
        <translation>screening: зоны по правилу LAHARZ; flow: кроме того, simulateflow для каждого хвостохранилища — по нескольку минут, нужен рельеф 30 м; записывает flow_report.html и растры.</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_parameters.py"/>
        <location filename="../processing/map/hazardmap.py"/>
        <source>Paper</source>
        <translation>Бумага</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_parameters.py"/>
        <source>Size and direction of the map.</source>
        <translation>Размер и ориентация карты.</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_parameters.py"/>
        <source>Sources of the facility data</source>
        <translation>Источники данных о хвостохранилищах</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_parameters.py"/>
        <source>Printed on the map, for example the register and its date.</source>
        <translation>Печатается на карте, например реестр и его дата.</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_parameters.py"/>
        <source>Who gives map, list and sheets out, or the country: stands above their titles.</source>
        <translation>Кто выпускает карту, список и паспорта, или страна: стоит над их заглавиями.</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_parameters.py"/>
        <source>A picture of the authority's, at the head of map, list and sheets: PNG, JPEG or SVG, of at most 5 MB.</source>
        <translation>Рисунок ведомства вверху карты, списка и паспортов: PNG, JPEG или SVG, не более 5 МБ.</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_parameters.py"/>
        <location filename="../processing/map/facilitysheets.py"/>
        <source>Facility sheets</source>
        <translation>Паспорта хвостохранилищ</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_parameters.py"/>
        <source>facility_sheets.pdf, a page a facility.</source>
        <translation>facility_sheets.pdf, по странице на объект.</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_parameters.py"/>
        <source>Explanation of the rating</source>
        <translation>Объяснение оценки</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_parameters.py"/>
        <source>hazard_explanation.html: input, rule and score of the 100 highest facilities.</source>
        <translation>hazard_explanation.html: исходное значение, правило и балл 100 высших объектов.</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_parameters.py"/>
        <source>Check of the inventory</source>
        <translation>Проверка реестра</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_parameters.py"/>
        <source>check_report.html: what cannot be, is unusual or missing, and the table `findings`.</source>
        <translation>check_report.html: что невозможно, необычно или отсутствует, и таблица `findings`.</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_parameters.py"/>
        <source>Output folder</source>
        <translation>Папка результатов</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_parameters.py"/>
        <source>Folder for hazard_assessment.gpkg, hazard_map.pdf, hazard_map.qgz, hazard_list.html, hazard_list.xlsx and import_report.html. Earlier outputs are replaced only when the whole run succeeds.</source>
        <translation>Папка для hazard_assessment.gpkg, hazard_map.pdf, hazard_map.qgz, hazard_list.html, hazard_list.xlsx и import_report.html. Прежние результаты заменяются, только если весь расчёт удался.</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_parameters.py"/>
        <location filename="../processing/map/hazardlist.py"/>
        <source>Hazard list</source>
        <translation>Список по степени опасности</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_parameters.py"/>
        <location filename="../processing/map/hazardmap.py"/>
        <source>Hazard map</source>
        <translation>Карта опасности</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_parameters.py"/>
        <source>Import report</source>
        <translation>Отчёт об импорте</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_parameters.py"/>
        <source>Report on simulated flows</source>
        <translation>Отчёт о моделировании потоков</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_parameters.py"/>
        <source>Facilities assessed</source>
        <translation>Оценено хвостохранилищ</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_parameters.py"/>
        <source>Facilities above a border</source>
        <translation>Хвостохранилищ выше границы</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_parameters.py"/>
        <source>People at risk of any facility, each counted once</source>
        <translation>Население в зоне риска хотя бы одного объекта, каждый учтён один раз</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_parameters.py"/>
        <location filename="../processing/map/facilitysheets.py"/>
        <location filename="../processing/map/hazardlist.py"/>
        <location filename="../processing/map/hazardmap.py"/>
        <location filename="../processing/map/nationalreport.py"/>
        <location filename="../processing/map/webmap.py"/>
        <source>Open points before publication</source>
        <translation>Открытые вопросы до публикации</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_steps.py"/>
        <source>Reading the facilities</source>
        <translation>Чтение хвостохранилищ</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_steps.py"/>
        <location filename="../window/trace/work.py"/>
        <source>Following the water downstream</source>
        <translation>Прослеживание воды вниз по течению</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_steps.py"/>
        <source>{written} of {count} facilities were handed on.</source>
        <translation>Передано объектов: {written} из {count}.</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_steps.py"/>
        <source>Filling site factors</source>
        <translation>Заполнение факторов площадки</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_steps.py"/>
        <source>Checking the inventory</source>
        <translation>Проверка реестра</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_steps.py"/>
        <source>Working out water hazard classes</source>
        <translation>Определение классов опасности для воды</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_steps.py"/>
        <source>Estimating releases</source>
        <translation>Оценка выбросов</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_steps.py"/>
        <source>Inundation zones are not computed: cells of {cell} m are too coarse. Give a RELIEF of 30 to 90 m.</source>
        <translation>Зоны затопления не рассчитаны: ячейки в {cell} м слишком грубы. Задайте RELIEF с ячейкой 30–90 м.</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_steps.py"/>
        <source>Inundation zones are not computed: no facility has a volume.</source>
        <translation>Зоны затопления не вычислены: ни у одного хвостохранилища нет объёма.</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_steps.py"/>
        <source>Filling the valleys</source>
        <translation>Заполнение долин</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_steps.py"/>
        <source>Working out arrivals</source>
        <translation>Вычисление времени добегания</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_steps.py"/>
        <source>Looking for people and borders along the paths</source>
        <translation>Поиск людей и границ вдоль путей</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_steps.py"/>
        <source>Looking for people in the zones</source>
        <translation>Поиск людей в зонах</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_steps.py"/>
        <source>TRI and GISTM class are not computed: the people at risk are unknown. Give POPULATION or SETTLEMENTS, or the field population_at_risk.</source>
        <translation>TRI и класс GISTM не вычислены: население в зоне риска неизвестно. Задайте POPULATION или SETTLEMENTS либо поле population_at_risk.</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_steps.py"/>
        <source>Writing the list</source>
        <translation>Запись списка</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_steps.py"/>
        <source>Drawing the map</source>
        <translation>Построение карты</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_steps.py"/>
        <source>Writing the facility sheets</source>
        <translation>Запись паспортов хвостохранилищ</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_steps.py"/>
        <source>Rating</source>
        <translation>Оценка</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_steps.py"/>
        <source>Drawing what is unknown</source>
        <translation>Случайные выборки неизвестного</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_steps.py"/>
        <source>Verifying the data fetched</source>
        <translation>Проверка полученных данных</translation>
    </message>
    <message>
        <location filename="../processing/map/authority.py"/>
        <location filename="../window/options.py"/>
        <source>Authority</source>
        <translation>Ведомство</translation>
    </message>
    <message>
        <location filename="../processing/map/authority.py"/>
        <location filename="../processing/map/nationalreport.py"/>
        <location filename="../window/options.py"/>
        <source>Picture (*.png *.jpg *.jpeg *.svg)</source>
        <translation>Рисунок (*.png *.jpg *.jpeg *.svg)</translation>
    </message>
    <message>
        <location filename="../processing/map/authority.py"/>
        <location filename="../processing/map/nationalreport.py"/>
        <location filename="../window/options.py"/>
        <source>Logo</source>
        <translation>Логотип</translation>
    </message>
    <message>
        <location filename="../processing/map/credits.py"/>
        <source>Open data used before</source>
        <translation>Открытые данные, использованные ранее</translation>
    </message>
    <message>
        <location filename="../processing/map/credits.py"/>
        <source>Layers that went into earlier steps (relief, population, floods, ...), to be credited: files of a folder that the tool Get open data made, or its manifest.json for all that it holds. Layers given above are credited without being named here.</source>
        <translation>Слои предыдущих шагов (рельеф, население, паводки и другие), которые следует указать: файлы папки, созданной инструментом «Получить открытые данные», или её manifest.json — тогда всё, что в ней есть. Слои, заданные выше, указываются сами.</translation>
    </message>
    <message>
        <location filename="../processing/map/facilitysheets.py"/>
        <source>atlas,fact sheet,passport,profile,report,PDF,print</source>
        <translation>атлас,паспорт,карточка объекта,профиль,отчёт,PDF,печать,atlas</translation>
    </message>
    <message>
        <location filename="../processing/map/facilitysheets.py"/>
        <source>Facilities with the rating of the tool Rate hazard (field thi), one page each.</source>
        <translation>Хвостохранилища с оценкой инструмента «Оценка опасности» (поле thi), по странице на каждое.</translation>
    </message>
    <message>
        <location filename="../processing/map/facilitysheets.py"/>
        <source>Paths of the tool Trace downstream; their Z and M values make the long profile. They belong to a facility by facility_id, as the other layers do.</source>
        <translation>Пути инструмента «Путь стока вниз по течению»; по их значениям Z и M строится продольный профиль. К хвостохранилищу они, как и другие слои, относятся по facility_id.</translation>
    </message>
    <message>
        <location filename="../processing/map/facilitysheets.py"/>
        <source>Zones to show on the map of a page.</source>
        <translation>Зоны для показа на карте страницы.</translation>
    </message>
    <message>
        <location filename="../processing/map/facilitysheets.py"/>
        <source>Crossings of the tool Trace downstream, marked on the profile with distance and hours.</source>
        <translation>Пересечения инструмента «Путь стока вниз по течению», отмечаются на профиле с расстоянием и временем.</translation>
    </message>
    <message>
        <location filename="../processing/map/facilitysheets.py"/>
        <source>Shades the map near the facility, at scales for which its cells are small enough. Left empty: plain.</source>
        <translation>Отмывка карты вблизи объекта в масштабах, для которых его ячейки достаточно мелки. Пусто: без отмывки.</translation>
    </message>
    <message>
        <location filename="../processing/map/facilitysheets.py"/>
        <source>Language of the sheets</source>
        <translation>Язык паспортов</translation>
    </message>
    <message>
        <location filename="../processing/map/facilitysheets.py"/>
        <source>en, ru, kk, ky, tg or uz: headings and coded values; names stay as they are.</source>
        <translation>en, ru, kk, ky, tg или uz: заголовки и кодированные значения; названия остаются как есть.</translation>
    </message>
    <message>
        <location filename="../processing/map/facilitysheets.py"/>
        <source>Only the highest</source>
        <translation>Только наивысшие</translation>
    </message>
    <message>
        <location filename="../processing/map/facilitysheets.py"/>
        <source>How many facilities get a page, by rank; 0: all.</source>
        <translation>Сколько хвостохранилищ получат страницу, по порядку мест; 0 — все.</translation>
    </message>
    <message>
        <location filename="../processing/map/facilitysheets.py"/>
        <source>Named on pages of facilities whose data_source is empty.</source>
        <translation>Указываются на страницах хвостохранилищ, у которых поле data_source пусто.</translation>
    </message>
    <message>
        <location filename="../processing/map/facilitysheets.py"/>
        <source>Who gives the sheets out: stands above the name of each facility.</source>
        <translation>Кто выдаёт паспорта: стоит над названием каждого хвостохранилища.</translation>
    </message>
    <message>
        <location filename="../processing/map/facilitysheets.py"/>
        <source>A picture of the authority's, at the head of each page: PNG, JPEG or SVG, of at most 5 MB.</source>
        <translation>Рисунок ведомства вверху каждой страницы: PNG, JPEG или SVG, не более 5 МБ.</translation>
    </message>
    <message>
        <location filename="../processing/map/facilitysheets.py"/>
        <source>Sheets</source>
        <translation>Паспорта</translation>
    </message>
    <message>
        <location filename="../processing/map/facilitysheets.py"/>
        <source>One PDF, A4 portrait, a page a facility, highest first.</source>
        <translation>Один PDF, A4 книжной ориентации, по странице на хвостохранилище, начиная с наивысших.</translation>
    </message>
    <message>
        <location filename="../processing/map/fetched_folder.py"/>
        <source>{path}: the manifest gives the unit {unit} for accelerations; one of {units} can be read. Give the raster as PGA, with its PGA_UNIT.</source>
        <translation>{path}: в описи указана единица ускорения {unit}; читаются только: {units}. Задайте растр как PGA вместе с PGA_UNIT.</translation>
    </message>
    <message>
        <location filename="../processing/map/fetched_folder.py"/>
        <source>{path} cannot be opened as {name}: fetch into {folder} once more, or give {name} itself.</source>
        <translation>{path} не открывается как {name}: получите данные в {folder} заново или задайте сам {name}.</translation>
    </message>
    <message>
        <location filename="../processing/map/fetched_folder.py"/>
        <source>{name}: {title}, from DATA_FOLDER. {credit}</source>
        <translation>{name}: {title}, из DATA_FOLDER. {credit}</translation>
    </message>
    <message>
        <location filename="../processing/map/fetched_folder.py"/>
        <source>{name} is given</source>
        <translation>задан {name}</translation>
    </message>
    <message>
        <location filename="../processing/map/fetched_folder.py"/>
        <source>no step takes it as it is</source>
        <translation>ни один шаг не принимает его в этом виде</translation>
    </message>
    <message>
        <location filename="../processing/map/fetched_folder.py"/>
        <source>Not used of DATA_FOLDER: {title} ({file}): {reason}.</source>
        <translation>Не использовано из DATA_FOLDER: {title} ({file}): {reason}.</translation>
    </message>
    <message>
        <location filename="../processing/map/fetched_folder.py"/>
        <source>DATA_FOLDER lacks {kind} {tile} of {source}: {reason}</source>
        <translation>В DATA_FOLDER нет: {kind} {tile}, источник {source}: {reason}</translation>
    </message>
    <message>
        <location filename="../processing/map/hazardlist.py"/>
        <source>list,ranking,table,report,HTML,Excel,XLSX,ODS,CSV,THI</source>
        <translation>список,ранжирование,таблица,отчёт,HTML,Excel,XLSX,ODS,CSV,THI</translation>
    </message>
    <message>
        <location filename="../processing/map/hazardlist.py"/>
        <location filename="../processing/map/shown.py"/>
        <location filename="../processing/rating/scheme_rating.py"/>
        <source>Rated facilities</source>
        <translation>Оценённые хвостохранилища</translation>
    </message>
    <message>
        <location filename="../processing/map/hazardlist.py"/>
        <location filename="../processing/map/nationalreport.py"/>
        <source>Facilities with the rating of the tool Rate hazard (field thi); with or without geometry.</source>
        <translation>Хвостохранилища с оценкой инструмента «Оценка опасности» (поле thi); с геометрией или без неё.</translation>
    </message>
    <message>
        <location filename="../processing/map/hazardlist.py"/>
        <location filename="../processing/map/shown.py"/>
        <source>Downstream paths</source>
        <translation>Пути стока вниз по течению</translation>
    </message>
    <message>
        <location filename="../processing/map/hazardlist.py"/>
        <source>Paths of the tool Trace downstream: where one was followed to its end and crosses no border, the list says so. Without them such a border is unknown.</source>
        <translation>Пути инструмента «Путь стока вниз по течению»: где путь прослежен до конца и не пересекает границы, список так и говорит. Без них такая граница неизвестна.</translation>
    </message>
    <message>
        <location filename="../processing/map/hazardlist.py"/>
        <source>Language of the list</source>
        <translation>Язык списка</translation>
    </message>
    <message>
        <location filename="../processing/map/hazardlist.py"/>
        <source>en, ru, both, kk, ky, tg or uz: headings and coded values; names stay as they are.</source>
        <translation>en, ru, both, kk, ky, tg или uz: заголовки и кодированные значения; названия остаются как есть.</translation>
    </message>
    <message>
        <location filename="../processing/map/hazardlist.py"/>
        <source>cautious: every unknown at its worst (thi_rank). expected: by how likely the classes of the unknown are (thi_rank_expected). robust: by the median rank of the tool How sure are the ranks, run on the rated facilities (rank_median). The other ranks stand beside it.</source>
        <translation>cautious: всё неизвестное принято худшим (thi_rank). expected: по вероятности классов неизвестного (thi_rank_expected). robust: по медиане места из инструмента «Надёжность мест в списке», выполненного для оценённых хвостохранилищ (rank_median). Остальные места стоят рядом.</translation>
    </message>
    <message>
        <location filename="../processing/map/hazardlist.py"/>
        <location filename="../processing/map/nationalreport.py"/>
        <source>People at risk of any facility</source>
        <translation>Население в зоне риска хотя бы одного объекта</translation>
    </message>
    <message>
        <location filename="../processing/map/hazardlist.py"/>
        <source>Printed with the list: PEOPLE_TOTAL of the tool Exposure, which counts each person once.</source>
        <translation>Печатается в списке: PEOPLE_TOTAL инструмента «Подверженность», где каждый человек учтён один раз.</translation>
    </message>
    <message>
        <location filename="../processing/map/hazardlist.py"/>
        <source>Who gives the list out: stands above its title, and on the cover of the workbook.</source>
        <translation>Кто выдаёт список: стоит над его заголовком и на титульном листе книги Excel.</translation>
    </message>
    <message>
        <location filename="../processing/map/hazardlist.py"/>
        <source>A picture of the authority's, above the title and on the cover of the workbook: PNG, JPEG or SVG, of at most 5 MB.</source>
        <translation>Рисунок ведомства над заголовком и на титульном листе книги Excel: PNG, JPEG или SVG, не более 5 МБ.</translation>
    </message>
    <message>
        <location filename="../processing/map/hazardlist.py"/>
        <source>List as a page</source>
        <translation>Список страницей</translation>
    </message>
    <message>
        <location filename="../processing/map/hazardlist.py"/>
        <location filename="../processing/map/nationalreport.py"/>
        <source>HTML page (*.html)</source>
        <translation>Страница HTML (*.html)</translation>
    </message>
    <message>
        <location filename="../processing/map/hazardlist.py"/>
        <source>One file without outside resources: sorts and filters in any browser, and prints on A4.</source>
        <translation>Один файл без внешних ресурсов: сортируется и отбирается в любом браузере, печатается на A4.</translation>
    </message>
    <message>
        <location filename="../processing/map/hazardlist.py"/>
        <source>List as a table</source>
        <translation>Список таблицей</translation>
    </message>
    <message>
        <location filename="../processing/map/hazardlist.py"/>
        <location filename="../processing/rating/transboundaryscreening.py"/>
        <source>Excel workbook (*.xlsx);;OpenDocument table (*.ods);;CSV, UTF-8 (*.csv)</source>
        <translation>Книга Excel (*.xlsx);;Таблица OpenDocument (*.ods);;CSV, UTF-8 (*.csv)</translation>
    </message>
    <message>
        <location filename="../processing/map/hazardlist.py"/>
        <source>All columns with typed cells. The ending decides: xlsx, ods or csv.</source>
        <translation>Все столбцы, с типами ячеек. Формат определяет расширение: xlsx, ods или csv.</translation>
    </message>
    <message>
        <location filename="../processing/map/hazardlist.py"/>
        <location filename="../processing/map/nationalreport.py"/>
        <location filename="../processing/rating/rankrobustness.py"/>
        <location filename="../processing/rating/scheme_rating.py"/>
        <source>Facilities rated</source>
        <translation>Хвостохранилищ с оценкой</translation>
    </message>
    <message>
        <location filename="../processing/map/hazardlist.py"/>
        <location filename="../processing/rating/scheme_rating.py"/>
        <source>Facilities that cannot be rated</source>
        <translation>Хвостохранилищ, которые нельзя оценить</translation>
    </message>
    <message>
        <location filename="../processing/map/hazardlist.py"/>
        <source>{file} is named for both the page and the table.</source>
        <translation>{file} назван и для страницы, и для таблицы.</translation>
    </message>
    <message>
        <location filename="../processing/map/hazardmap.py"/>
        <source>map,layout,print,PDF,atlas,publish,legend,cartography,border crossing,THI</source>
        <translation>карта,компоновка,макет,печать,PDF,публикация,условные обозначения,картография,пересечение границы,THI</translation>
    </message>
    <message>
        <location filename="../processing/map/hazardmap.py"/>
        <source>Project</source>
        <translation>Проект</translation>
    </message>
    <message>
        <location filename="../processing/map/hazardmap.py"/>
        <source>QGIS project (*.qgz)</source>
        <translation>Проект QGIS (*.qgz)</translation>
    </message>
    <message>
        <location filename="../processing/map/hazardmap.py"/>
        <source>Project with the styled layers and the layout, ready to edit. Its data lie beside it, in a GeoPackage of the same name, so the two can be moved together.</source>
        <translation>Проект с оформленными слоями и макетом, готовый к правке. Его данные лежат рядом, в GeoPackage с тем же именем, поэтому их можно перемещать вместе.</translation>
    </message>
    <message>
        <location filename="../processing/map/hazardmap.py"/>
        <source>Map</source>
        <translation>Карта</translation>
    </message>
    <message>
        <location filename="../processing/map/hazardmap.py"/>
        <source>The sheet: PDF with searchable text, PNG at 200 dots an inch, or SVG.</source>
        <translation>Лист: PDF с текстом для поиска, PNG с разрешением 200 точек на дюйм или SVG.</translation>
    </message>
    <message>
        <location filename="../processing/map/hazardmap.py"/>
        <source>Elevation raster (a file), shown as shaded relief below everything. Left empty: plain land.</source>
        <translation>Растр высот (файл), показывается отмывкой под всем остальным. Пусто: без отмывки.</translation>
    </message>
    <message>
        <location filename="../processing/map/hazardmap.py"/>
        <source>Language of the map</source>
        <translation>Язык карты</translation>
    </message>
    <message>
        <location filename="../processing/map/hazardmap.py"/>
        <source>en, ru, both on one sheet, kk, ky, tg or uz.</source>
        <translation>en, ru, both (оба на одном листе), kk, ky, tg или uz.</translation>
    </message>
    <message>
        <location filename="../processing/map/hazardmap.py"/>
        <source>Size and direction of the sheet.</source>
        <translation>Формат и ориентация листа.</translation>
    </message>
    <message>
        <location filename="../processing/map/hazardmap.py"/>
        <source>Format</source>
        <translation>Формат файла</translation>
    </message>
    <message>
        <location filename="../processing/map/hazardmap.py"/>
        <source>pdf, geopdf (layers that can be switched and queried), png or svg. Left empty: by the ending of the map's file. Chosen here, the file gets the ending of the format.</source>
        <translation>pdf, geopdf (со слоями, которые можно включать и опрашивать), png или svg. Пусто: по расширению файла карты. Если выбрано здесь, файл получает расширение этого формата.</translation>
    </message>
    <message>
        <location filename="../processing/map/hazardmap.py"/>
        <source>Title of the sheet; empty: the usual one, in the map's language.</source>
        <translation>Заглавие листа; пусто: обычное, на языке карты.</translation>
    </message>
    <message>
        <location filename="../processing/map/hazardmap.py"/>
        <source>Who made the data, as the sheet shall name them.</source>
        <translation>Кто подготовил данные, как это указать на листе.</translation>
    </message>
    <message>
        <location filename="../processing/map/hazardmap.py"/>
        <source>Who gives the map out, or the country: stands above the title, and as author in the PDF.</source>
        <translation>Кто выпускает карту, или страна: стоит над заглавием и как автор в PDF.</translation>
    </message>
    <message>
        <location filename="../processing/map/hazardmap.py"/>
        <source>A picture of the authority's, beside the title: PNG, JPEG or SVG, of at most 5 MB.</source>
        <translation>Рисунок ведомства рядом с заглавием: PNG, JPEG или SVG, не более 5 МБ.</translation>
    </message>
    <message>
        <location filename="../processing/map/hazardmap.py"/>
        <source>Layout template</source>
        <translation>Шаблон макета</translation>
    </message>
    <message>
        <location filename="../processing/map/hazardmap.py"/>
        <source>A layout of your own, used instead of the paper above: an edited copy of a template in the plugin folder cartography/templates. Items are found by their id.</source>
        <translation>Ваш собственный макет вместо бумаги, выбранной выше: исправленная копия шаблона из папки модуля cartography/templates. Элементы находятся по идентификаторам.</translation>
    </message>
    <message>
        <location filename="../processing/map/hazardmap.py"/>
        <source>TEMPLATE takes its place</source>
        <translation>вместо него берётся TEMPLATE</translation>
    </message>
    <message>
        <location filename="../processing/map/hazardmap.py"/>
        <source>Texts of the layout that do not fit in their labels and are cut: {names}. Make these labels of the template higher; credits of open data get a label of their own where one of the template shows [% @map_credits %].</source>
        <translation>Тексты макета, которые не поместились в свои надписи и обрезаны: {names}. Сделайте эти надписи шаблона выше; указания открытых данных получают собственную надпись, если в шаблоне есть надпись с [% @map_credits %].</translation>
    </message>
    <message>
        <location filename="../processing/map/hazardmap.py"/>
        <source>The template has no map with the id enlargement_A (and _B, _C, ...), 25 mm wide and high or more: the sheet has no enlargements, and counts the groups that need one.</source>
        <translation>В шаблоне нет карты с идентификатором enlargement_A (и _B, _C, …) шириной и высотой не менее 25 мм: на листе нет врезок, указано число групп, которым они нужны.</translation>
    </message>
    <message>
        <location filename="../processing/map/hazardmap.py"/>
        <source>The template has no fixed table with the id how_sure: the notes below the map say how sure it is.</source>
        <translation>В шаблоне нет фиксированной таблицы с идентификатором how_sure: насколько надёжна карта, говорят примечания под ней.</translation>
    </message>
    <message>
        <location filename="../processing/map/hazardmap.py"/>
        <source>The map leaves out facilities that lie far from all others and not in the country they are said to be in: {names}. Check their coordinates; they stay in the list.</source>
        <translation>На карте не показаны хвостохранилища, которые лежат далеко от всех остальных и не в той стране, которая для них указана: {names}. Проверьте их координаты; в списке они остаются.</translation>
    </message>
    <message>
        <location filename="../processing/map/hazardmap.py"/>
        <source>Relief {layer} does not reach the map: the land is plain, and no relief is credited.</source>
        <translation>Рельеф {layer} не достигает карты: суша нарисована без отмывки, и рельеф среди источников не указан.</translation>
    </message>
    <message>
        <location filename="../processing/map/hazardmap.py"/>
        <source>{count} rated {count:facility has|facilities have} no known thi_class: {count:it is|they are} drawn as not rated.</source>
        <translation>Оценённых хвостохранилищ без известного thi_class: {count}; они показаны как не имеющие оценки.</translation>
    </message>
    <message>
        <location filename="../processing/map/nationalreport.py"/>
        <source>National report</source>
        <translation>Национальный доклад</translation>
    </message>
    <message>
        <location filename="../processing/map/nationalreport.py"/>
        <source>report,summary,statistics,working group,neighbours,Sendai,SDG,data gaps,PDF,ODT,HTML,publish,THI</source>
        <translation>доклад,отчёт,сводка,статистика,рабочая группа,соседи,Сендай,ЦУР,пробелы в данных,PDF,ODT,HTML,публикация,THI</translation>
    </message>
    <message>
        <location filename="../processing/map/nationalreport.py"/>
        <source>en or ru: all words, numbers and coded values; names stay as they are.</source>
        <translation>en или ru: все слова, числа и кодированные значения; имена остаются как есть.</translation>
    </message>
    <message>
        <location filename="../processing/map/nationalreport.py"/>
        <location filename="../processing/map/shown.py"/>
        <source>Title</source>
        <translation>Заглавие</translation>
    </message>
    <message>
        <location filename="../processing/map/nationalreport.py"/>
        <source>Title of the report; empty: the usual one, in its language.</source>
        <translation>Заголовок доклада; если пусто — обычный, на его языке.</translation>
    </message>
    <message>
        <location filename="../processing/map/nationalreport.py"/>
        <source>Who gives the report out: stands below its title and at the foot of each page.</source>
        <translation>Кто выпускает доклад: стоит под заголовком и внизу каждой страницы.</translation>
    </message>
    <message>
        <location filename="../processing/map/nationalreport.py"/>
        <source>A picture of the authority's, at the head of the report: PNG, JPEG or SVG, of at most 5 MB.</source>
        <translation>Изображение ведомства в начале доклада: PNG, JPEG или SVG, не более 5 МБ.</translation>
    </message>
    <message>
        <location filename="../processing/map/nationalreport.py"/>
        <source>Who made the data, as the report shall name them.</source>
        <translation>Кто создал данные — так, как должно стоять в докладе.</translation>
    </message>
    <message>
        <location filename="../processing/map/nationalreport.py"/>
        <source>Report as a page</source>
        <translation>Доклад как страница</translation>
    </message>
    <message>
        <location filename="../processing/map/nationalreport.py"/>
        <source>One file without outside resources, for a web site or a mail.</source>
        <translation>Один файл без внешних ресурсов: для сайта или письма.</translation>
    </message>
    <message>
        <location filename="../processing/map/nationalreport.py"/>
        <source>Report as a text</source>
        <translation>Доклад как текст</translation>
    </message>
    <message>
        <location filename="../processing/map/nationalreport.py"/>
        <source>OpenDocument text (*.odt)</source>
        <translation>Текст OpenDocument (*.odt)</translation>
    </message>
    <message>
        <location filename="../processing/map/nationalreport.py"/>
        <source>For LibreOffice and Word: a working group writes its own words into it.</source>
        <translation>Для LibreOffice и Word: рабочая группа вписывает в него свои слова.</translation>
    </message>
    <message>
        <location filename="../processing/map/nationalreport.py"/>
        <source>Report as PDF</source>
        <translation>Доклад в PDF</translation>
    </message>
    <message>
        <location filename="../processing/map/nationalreport.py"/>
        <source>A4, with page numbers; its text can be searched.</source>
        <translation>A4, с номерами страниц; по тексту можно искать.</translation>
    </message>
    <message>
        <location filename="../processing/map/nationalreport.py"/>
        <source>Facilities to act on now</source>
        <translation>Объектов, требующих действий сейчас</translation>
    </message>
    <message>
        <location filename="../processing/map/nationalreport.py"/>
        <source>Pages of the PDF</source>
        <translation>Страниц PDF</translation>
    </message>
    <message>
        <location filename="../processing/map/nationalreport.py"/>
        <source>Paths of the tool Trace downstream: they tell the river basin of each facility.</source>
        <translation>Пути инструмента «Путь стока вниз по течению»: по ним определяется речной бассейн каждого объекта.</translation>
    </message>
    <message>
        <location filename="../processing/map/nationalreport.py"/>
        <source>Crossings of the tool Trace downstream: what could reach each neighbour, how near and how soon. Left empty: what the register itself says of countries downstream.</source>
        <translation>Пересечения инструмента «Путь стока вниз по течению»: что может достичь каждого соседа, насколько близко и как скоро. Если пусто — то, что о странах ниже по течению говорит сам реестр.</translation>
    </message>
    <message>
        <location filename="../processing/map/nationalreport.py"/>
        <source>Zones to show on the map of the report.</source>
        <translation>Зоны для карты доклада.</translation>
    </message>
    <message>
        <location filename="../processing/map/nationalreport.py"/>
        <source>Picture of the map</source>
        <translation>Изображение карты</translation>
    </message>
    <message>
        <location filename="../processing/map/nationalreport.py"/>
        <source>A map of your own, such as that of the tool Hazard map as PNG. Left empty: the report draws one.</source>
        <translation>Своя карта, например PNG инструмента «Карта опасности». Если пусто — доклад чертит её сам.</translation>
    </message>
    <message>
        <location filename="../processing/map/nationalreport.py"/>
        <source>PEOPLE_TOTAL of the tool Exposure, which counts each person once; without it no sum is given.</source>
        <translation>PEOPLE_TOTAL инструмента «Подверженность», который учитывает каждого один раз; без него сумма не приводится.</translation>
    </message>
    <message>
        <location filename="../processing/map/nationalreport.py"/>
        <source>None of HTML, ODT and PDF is to be written: name at least one of them.</source>
        <translation>Ни HTML, ни ODT, ни PDF записывать не задано: укажите хотя бы один из них.</translation>
    </message>
    <message>
        <location filename="../processing/map/nationalreport.py"/>
        <source>MAP takes the place of the map it is drawn on</source>
        <translation>MAP заменяет карту, на которую они наносятся</translation>
    </message>
    <message>
        <location filename="../processing/map/nationalreport.py"/>
        <source>Give the measures of the tool Evaluate checklist.</source>
        <translation>Дайте меры инструмента «Оценка контрольного перечня».</translation>
    </message>
    <message>
        <location filename="../processing/map/nationalreport.py"/>
        <location filename="../processing/map/rated.py"/>
        <location filename="../processing/rating/compareratings.py"/>
        <location filename="../processing/rating/telling.py"/>
        <source>Layer {layer}: {reason}</source>
        <translation>Слой {layer}: {reason}</translation>
    </message>
    <message>
        <location filename="../processing/map/rated.py"/>
        <source>Layer {layer} has no field thi: run the tool Rate hazard on it first, and use its result.</source>
        <translation>В слое {layer} нет поля thi: сначала выполните для него инструмент «Оценка опасности» и возьмите его результат.</translation>
    </message>
    <message>
        <location filename="../processing/map/rated.py"/>
        <source>Layer {layer} has no facilities (check filter and selection).</source>
        <translation>В слое {layer} нет хвостохранилищ (проверьте фильтр и выделение).</translation>
    </message>
    <message>
        <location filename="../processing/map/rated.py"/>
        <source>People were counted in the plugin's own towns only</source>
        <translation>Люди сосчитаны только по городам модуля</translation>
    </message>
    <message>
        <location filename="../processing/map/rated.py"/>
        <source>Adds the note that people at risk are an overview and a lower bound, as assess counts them by default.</source>
        <translation>Добавляет примечание, что население в зоне риска — обзор и нижняя граница, как его по умолчанию считает assess.</translation>
    </message>
    <message>
        <location filename="../processing/map/rated.py"/>
        <source>The national scheme that rated the facilities, where they no longer carry the names of its classes and parts themselves (field thi_legend).</source>
        <translation>Национальная схема, по которой оценены хвостохранилища, — если они уже не несут с собой названий её классов и частей (поле thi_legend).</translation>
    </message>
    <message>
        <location filename="../processing/map/rated.py"/>
        <source>Layer {layer} was rated by {scheme}, whose classes it does not name: their codes are shown. Give the scheme as SCHEME_FILE.</source>
        <translation>Слой {layer} оценён по схеме {scheme}, но классов её не называет: показаны их коды. Задайте схему в SCHEME_FILE.</translation>
    </message>
    <message>
        <location filename="../processing/map/rated.py"/>
        <source>Layer {layer} was rated by {scheme}, not by {given} of {path}: rate it again by that scheme, or leave SCHEME_FILE empty.</source>
        <translation>Слой {layer} оценён по схеме {scheme}, а не {given} из {path}: оцените его заново по этой схеме или оставьте SCHEME_FILE пустым.</translation>
    </message>
    <message>
        <location filename="../processing/map/rated.py"/>
        <source>Layer {layer} has no field {field}: run the tool How sure are the ranks on the rated facilities first, and use its result.</source>
        <translation>В слое {layer} нет поля {field}: сначала выполните для оценённых хвостохранилищ инструмент «Надёжность мест в списке» и возьмите его результат.</translation>
    </message>
    <message>
        <location filename="../processing/map/rated.py"/>
        <source>Layer {layer} has no field {field}: rate it again with the tool Rate hazard.</source>
        <translation>В слое {layer} нет поля {field}: оцените его ещё раз инструментом «Оценка опасности (THI)».</translation>
    </message>
    <message>
        <location filename="../processing/map/rated.py"/>
        <source>Layer {layer} has no coordinate system: set it, then run again.</source>
        <translation>У слоя {layer} нет системы координат: задайте её и запустите снова.</translation>
    </message>
    <message>
        <location filename="../processing/map/rated.py"/>
        <source>Layer {layer}, facility {name}: thi is {value!r}, a number is needed.</source>
        <translation>Слой {layer}, хвостохранилище {name}: в поле thi стоит {value!r}, а нужно число.</translation>
    </message>
    <message>
        <location filename="../processing/map/shown.py"/>
        <source>Facilities with the rating of the tool Rate hazard (field thi). Polygons are shown by a point inside.</source>
        <translation>Хвостохранилища с оценкой инструмента «Оценка опасности» (поле thi). Полигоны показываются точкой внутри.</translation>
    </message>
    <message>
        <location filename="../processing/map/shown.py"/>
        <source>Paths of the tool Trace downstream. The map grows to show where they lead.</source>
        <translation>Пути инструмента «Путь стока вниз по течению». Карта расширяется, чтобы показать, куда они ведут.</translation>
    </message>
    <message>
        <location filename="../processing/map/shown.py"/>
        <source>Zones of influence</source>
        <translation>Зоны воздействия</translation>
    </message>
    <message>
        <location filename="../processing/map/shown.py"/>
        <source>Inundation or other zones to show below the paths.</source>
        <translation>Зоны затопления или другие, показываются под путями.</translation>
    </message>
    <message>
        <location filename="../processing/map/shown.py"/>
        <source>Crossings of the tool Trace downstream. Those between the same countries at one place share a number; the table gives the nearest facility's distance and hours.</source>
        <translation>Пересечения инструмента «Путь стока вниз по течению». Пересечения между одними и теми же странами в одном месте получают общий номер; в таблице — расстояние и время от ближайшего хвостохранилища.</translation>
    </message>
    <message>
        <location filename="../processing/map/shown.py"/>
        <source>OUTPUT of the tool Travel time: paths are then coloured by hours of arrival, and the velocity is said.</source>
        <translation>OUTPUT инструмента «Время добегания»: пути тогда окрашены по часам добегания, и названа скорость.</translation>
    </message>
    <message>
        <location filename="../processing/map/shown.py"/>
        <source>RECEPTORS_HIT of the tool Exposure: drawn, and named with their arrival where there is room.</source>
        <translation>RECEPTORS_HIT инструмента «Подверженность»: показаны и, где есть место, подписаны с временем добегания.</translation>
    </message>
    <message>
        <location filename="../processing/map/shown.py"/>
        <source>Country polygons of your authority. Left empty: the world map that QGIS ships (Natural Earth, generalised); the map then says so.</source>
        <translation>Полигоны стран вашего ведомства. Пусто: карта мира из поставки QGIS (Natural Earth, обобщённая); карта тогда об этом сообщает.</translation>
    </message>
    <message>
        <location filename="../processing/map/shown.py"/>
        <source>Arrivals of the tool Travel time: hours along the path on the map near the facility; receptors are marked on the profile.</source>
        <translation>Времена прихода инструмента «Время добегания»: часы вдоль пути на карте вблизи объекта; уязвимые объекты отмечаются на профиле.</translation>
    </message>
    <message>
        <location filename="../processing/map/shown.py"/>
        <source>Sections of the tool Inundation zone: the deepest is drawn beside the profile.</source>
        <translation>Сечения инструмента «Зона затопления при прорыве»: самое глубокое показано рядом с профилем.</translation>
    </message>
    <message>
        <location filename="../processing/map/shown.py"/>
        <source>Checklist by category</source>
        <translation>Контрольный перечень по разделам</translation>
    </message>
    <message>
        <location filename="../processing/map/shown.py"/>
        <source>Table of categories of the tool Evaluate checklist.</source>
        <translation>Таблица разделов инструмента «Оценка контрольного перечня».</translation>
    </message>
    <message>
        <location filename="../processing/map/shown.py"/>
        <source>Settlements with a field name, for the map near the facility.</source>
        <translation>Населённые пункты с полем name, для карты вблизи объекта.</translation>
    </message>
    <message>
        <location filename="../processing/map/shown.py"/>
        <source>Earlier assessment</source>
        <translation>Прошлая оценка</translation>
    </message>
    <message>
        <location filename="../processing/map/shown.py"/>
        <source>The same facilities as they were rated before: the report tells what changed, and why.</source>
        <translation>Те же объекты, как они были оценены раньше: доклад говорит, что изменилось и почему.</translation>
    </message>
    <message>
        <location filename="../processing/map/shown.py"/>
        <source>Measures of the checklist</source>
        <translation>Меры контрольного перечня</translation>
    </message>
    <message>
        <location filename="../processing/map/shown.py"/>
        <source>Table of measures of the tool Evaluate checklist: the report counts them by term.</source>
        <translation>Таблица мер инструмента «Оценка контрольного перечня»: доклад подсчитывает их по срокам.</translation>
    </message>
    <message>
        <location filename="../processing/map/shown.py"/>
        <source>Country polygons of your authority. Left empty: the world map that QGIS ships.</source>
        <translation>Полигоны стран вашего ведомства. Пусто: карта мира из поставки QGIS.</translation>
    </message>
    <message>
        <location filename="../processing/map/shown.py"/>
        <source>Relief for shading</source>
        <translation>Рельеф для отмывки</translation>
    </message>
    <message>
        <location filename="../processing/map/shown.py"/>
        <source>Note on the relief</source>
        <translation>Примечание о рельефе</translation>
    </message>
    <message>
        <location filename="../processing/map/shown.py"/>
        <source>How far the paths can be trusted, for example which relief they follow.</source>
        <translation>Насколько можно доверять путям, например по какому рельефу они построены.</translation>
    </message>
    <message>
        <location filename="../processing/map/shown.py"/>
        <source>Paths follow the plugin's own relief</source>
        <translation>Пути построены по рельефу из модуля</translation>
    </message>
    <message>
        <location filename="../processing/map/shown.py"/>
        <source>Adds the note that the paths are an overview, and what to use instead. Paths that know the size of their cells (cell_m, as the tool Trace downstream writes it) say so by themselves.</source>
        <translation>Добавляет примечание, что пути дают только обзор, и что взять вместо них. Пути, в которых записан размер ячейки (cell_m, как пишет инструмент «Путь стока вниз по течению»), сообщают это сами.</translation>
    </message>
    <message>
        <location filename="../processing/map/shown.py"/>
        <source>Adds the note that the paths are an overview only. Paths that know the size of their cells (cell_m, as the tool Trace downstream writes it) say so by themselves.</source>
        <translation>Добавляет примечание, что пути дают только обзор. Пути, в которых записан размер ячейки (cell_m, как пишет инструмент «Путь стока вниз по течению»), сообщают это сами.</translation>
    </message>
    <message>
        <location filename="../processing/map/webmap.py"/>
        <source>Web map</source>
        <translation>Веб-карта</translation>
    </message>
    <message>
        <location filename="../processing/map/webmap.py"/>
        <source>web,map,HTML,page,publish,online,offline,interactive,phone,list,filter,Leaflet</source>
        <translation>веб,карта,HTML,страница,публикация,сайт,без сети,интерактивная,телефон,список,отбор,Leaflet</translation>
    </message>
    <message>
        <location filename="../processing/map/webmap.py"/>
        <source>First language of the page</source>
        <translation>Первый язык страницы</translation>
    </message>
    <message>
        <location filename="../processing/map/webmap.py"/>
        <source>en, ru, kk, ky, tg or uz: the page opens in it; readers switch to the others.</source>
        <translation>en, ru, kk, ky, tg или uz: на нём страница открывается; читатель может выбрать другой.</translation>
    </message>
    <message>
        <location filename="../processing/map/webmap.py"/>
        <source>Folder of the web map</source>
        <translation>Папка веб-карты</translation>
    </message>
    <message>
        <location filename="../processing/map/webmap.py"/>
        <source>Gets one file, index.html, which holds map, list and library. Opens from the disk as it is; copied to a web server it needs nothing else. Other files of the folder are left alone.</source>
        <translation>Получает один файл, index.html, в котором карта, список и библиотека. Открывается с диска как есть; на веб-сервере ему больше ничего не нужно. Остальные файлы папки не трогаются.</translation>
    </message>
    <message>
        <location filename="../processing/map/webmap.py"/>
        <source>Facilities shown</source>
        <translation>Показано объектов</translation>
    </message>
    <message>
        <location filename="../processing/map/webmap.py"/>
        <source>Paths of the tool Trace downstream, or those by arrival of the tool Travel time, which are coloured by their hours.</source>
        <translation>Пути инструмента «Путь стока вниз по течению» или пути по времени добегания инструмента «Время добегания», которые окрашиваются по часам.</translation>
    </message>
    <message>
        <location filename="../processing/map/webmap.py"/>
        <source>Title of the page; empty: the usual one, in the language of the reader.</source>
        <translation>Заголовок страницы; пусто: обычный, на языке читателя.</translation>
    </message>
    <message>
        <location filename="../processing/map/webmap.py"/>
        <source>Who made the data, as the page shall name them.</source>
        <translation>Кто подготовил данные, как их назвать на странице.</translation>
    </message>
    <message>
        <location filename="../processing/map/webmap.py"/>
        <source>Who publishes the map, as it stands above the title.</source>
        <translation>Кто публикует карту; стоит над заголовком.</translation>
    </message>
    <message>
        <location filename="../processing/map/webmap.py"/>
        <source>Picture beside the title: PNG, JPEG or SVG. It becomes part of the page.</source>
        <translation>Рисунок рядом с заголовком: PNG, JPEG или SVG. Становится частью страницы.</translation>
    </message>
    <message>
        <location filename="../processing/models.py"/>
        <source>National screening</source>
        <translation>Предварительная оценка по стране</translation>
    </message>
    <message>
        <location filename="../processing/models.py"/>
        <source>model,screening,national,inventory,hazard,list,map,workflow</source>
        <translation>модель,предварительная оценка,страна,реестр,опасность,список,карта,цепочка,model</translation>
    </message>
    <message>
        <location filename="../processing/models.py"/>
        <source>Screening with open data</source>
        <translation>Скрининг по открытым данным</translation>
    </message>
    <message>
        <location filename="../processing/models.py"/>
        <source>model,screening,open data,download,GLO-30,hazard,list,map,sheets,workflow</source>
        <translation>модель,скрининг,открытые данные,загрузка,GLO-30,опасность,список,карта,карточки,цепочка</translation>
    </message>
    <message>
        <location filename="../processing/models.py"/>
        <source>One facility in depth</source>
        <translation>Углублённый анализ хвостохранилища</translation>
    </message>
    <message>
        <location filename="../processing/models.py"/>
        <source>model,facility,dam breach,downstream,zone,arrival,people,workflow</source>
        <translation>модель,хвостохранилище,прорыв дамбы,вниз по течению,зона,время добегания,люди,цепочка,model</translation>
    </message>
    <message>
        <location filename="../processing/parameters.py"/>
        <source>it counts only with {name}</source>
        <translation>это учитывается только вместе с {name}</translation>
    </message>
    <message>
        <location filename="../processing/rating/checklistsheet.py"/>
        <source>Checklist to print</source>
        <translation>Контрольный перечень для печати</translation>
    </message>
    <message>
        <location filename="../processing/rating/checklistsheet.py"/>
        <source>checklist,sheet,print,form,inspection,audit,questions,paper,HTML</source>
        <translation>контрольный перечень,лист,печать,бланк,обследование,аудит,вопросы,бумага,HTML</translation>
    </message>
    <message>
        <location filename="../processing/rating/checklistsheet.py"/>
        <location filename="../window/checklist/choices.py"/>
        <source>List</source>
        <translation>Перечень</translation>
    </message>
    <message>
        <location filename="../processing/rating/checklistsheet.py"/>
        <source>Which list of the checklist: A visual, B detailed, C inactive or abandoned facility.</source>
        <translation>Какой перечень: A — визуальная проверка, B — подробная, C — недействующий или бесхозный объект.</translation>
    </message>
    <message>
        <location filename="../processing/rating/checklistsheet.py"/>
        <location filename="../processing/rating/evaluatechecklist.py"/>
        <source>Answers</source>
        <translation>Ответы</translation>
    </message>
    <message>
        <location filename="../processing/rating/checklistsheet.py"/>
        <source>A table with one row per answer: facility_id, question_id and answer, where it has them answered_on, answered_by, evidence, remarks and photo. Without it the sheet is empty.</source>
        <translation>Таблица, по строке на ответ: facility_id, question_id и answer, а если есть — answered_on, answered_by, evidence, remarks и photo. Без неё лист пустой.</translation>
    </message>
    <message>
        <location filename="../processing/rating/checklistsheet.py"/>
        <location filename="../window/checklist/choices.py"/>
        <location filename="../window/dock/panel.py"/>
        <source>Facility</source>
        <translation>Объект</translation>
    </message>
    <message>
        <location filename="../processing/rating/checklistsheet.py"/>
        <source>facility_id of the facility; it may be left out where the answers are those of one.</source>
        <translation>facility_id объекта; можно не указывать, если все ответы относятся к одному объекту.</translation>
    </message>
    <message>
        <location filename="../processing/rating/checklistsheet.py"/>
        <location filename="../processing/rating/evaluatechecklist.py"/>
        <source>Checklist file</source>
        <translation>Файл перечня</translation>
    </message>
    <message>
        <location filename="../processing/rating/checklistsheet.py"/>
        <location filename="../processing/rating/evaluatechecklist.py"/>
        <source>A national checklist, used instead of the plugin's own: an edited copy of rating/checklists/default.json.</source>
        <translation>Национальный перечень вместо поставляемого: исправленная копия rating/checklists/default.json.</translation>
    </message>
    <message>
        <location filename="../processing/rating/checklistsheet.py"/>
        <source>Language of the sheet</source>
        <translation>Язык листа</translation>
    </message>
    <message>
        <location filename="../processing/rating/checklistsheet.py"/>
        <source>en, ru, or both: questions and captions.</source>
        <translation>en, ru или both: язык вопросов и подписей.</translation>
    </message>
    <message>
        <location filename="../processing/rating/checklistsheet.py"/>
        <source>A page for A4: print it from any browser, or save it as a PDF there.</source>
        <translation>Страница формата A4: её печатает любой браузер, там же её можно сохранить как PDF.</translation>
    </message>
    <message>
        <location filename="../processing/rating/checklistsheet.py"/>
        <source>Questions</source>
        <translation>Вопросов</translation>
    </message>
    <message>
        <location filename="../processing/rating/checklistsheet.py"/>
        <source>Questions with an answer</source>
        <translation>Вопросов с ответом</translation>
    </message>
    <message>
        <location filename="../processing/rating/checklistsheet.py"/>
        <location filename="../processing/rating/evaluatechecklist.py"/>
        <source>Checklist, version and digest</source>
        <translation>Перечень, версия и контрольная сумма</translation>
    </message>
    <message>
        <location filename="../processing/rating/checklistsheet.py"/>
        <source>The answers have none of facility {facility} to list {list}: the boxes stay empty.</source>
        <translation>Среди ответов нет ответов объекта {facility} по перечню {list}: клетки остаются пустыми.</translation>
    </message>
    <message>
        <location filename="../processing/rating/checklistsheet.py"/>
        <source>LIST: '{list}' is no list with questions of checklist {checklist}; it has {lists}.</source>
        <translation>LIST: «{list}» — не перечень с вопросами в {checklist}; в нём есть {lists}.</translation>
    </message>
    <message>
        <location filename="../processing/rating/checklistsheet.py"/>
        <location filename="../processing/rating/evaluatechecklist.py"/>
        <source>Give one row per answer.</source>
        <translation>Дайте по строке на ответ.</translation>
    </message>
    <message>
        <location filename="../processing/rating/checklistsheet.py"/>
        <source>ANSWERS has the answers of several facilities: name one as FACILITY, such as {ids}.</source>
        <translation>В ANSWERS ответы нескольких объектов: укажите один в FACILITY, например {ids}.</translation>
    </message>
    <message>
        <location filename="../processing/rating/classifyconsequence.py"/>
        <source>Classify consequence (GISTM)</source>
        <translation>Класс последствий (GISTM)</translation>
    </message>
    <message>
        <location filename="../processing/rating/classifyconsequence.py"/>
        <source>GISTM,consequence classification,dam failure,design flood,design earthquake,AEP,return period</source>
        <translation>GISTM,класс последствий,авария дамбы,расчётный паводок,расчётное землетрясение,обеспеченность,период повторяемости</translation>
    </message>
    <message>
        <location filename="../processing/rating/classifyconsequence.py"/>
        <source>Years of operation</source>
        <translation>Лет эксплуатации</translation>
    </message>
    <message>
        <location filename="../processing/rating/classifyconsequence.py"/>
        <source>The chance that the design flood or earthquake is exceeded is worked out for so many years.</source>
        <translation>Для стольких лет вычисляется вероятность превышения расчётного паводка или землетрясения.</translation>
    </message>
    <message>
        <location filename="../processing/rating/compareratings.py"/>
        <source>Compare two ratings</source>
        <translation>Сравнение двух оценок</translation>
    </message>
    <message>
        <location filename="../processing/rating/compareratings.py"/>
        <source>comparison,change,two dates,two schemes,slope chart,rank,who moved</source>
        <translation>сравнение,изменение,две даты,две схемы,диаграмма,место,кто сдвинулся</translation>
    </message>
    <message>
        <location filename="../processing/rating/compareratings.py"/>
        <source>First rating</source>
        <translation>Первая оценка</translation>
    </message>
    <message>
        <location filename="../processing/rating/compareratings.py"/>
        <source>A layer rated by ratehazard or raterisk, with facility_id.</source>
        <translation>Слой, оценённый инструментом ratehazard или raterisk, с полем facility_id.</translation>
    </message>
    <message>
        <location filename="../processing/rating/compareratings.py"/>
        <source>Second rating</source>
        <translation>Вторая оценка</translation>
    </message>
    <message>
        <location filename="../processing/rating/compareratings.py"/>
        <source>The same facilities at a later date, or by another scheme.</source>
        <translation>Те же хвостохранилища на более позднюю дату или по другой схеме.</translation>
    </message>
    <message>
        <location filename="../processing/rating/compareratings.py"/>
        <source>Index</source>
        <translation>Индекс</translation>
    </message>
    <message>
        <location filename="../processing/rating/compareratings.py"/>
        <source>The index to compare: thi (hazard) or tri (risk).</source>
        <translation>Сравниваемый индекс: thi (опасность) или tri (риск).</translation>
    </message>
    <message>
        <location filename="../processing/rating/compareratings.py"/>
        <source>Title of the first</source>
        <translation>Название первой</translation>
    </message>
    <message>
        <location filename="../processing/rating/compareratings.py"/>
        <source>Title of the second</source>
        <translation>Название второй</translation>
    </message>
    <message>
        <location filename="../processing/rating/compareratings.py"/>
        <source>Heads its side of the chart, such as a year or a scheme; the layer's name if left out.</source>
        <translation>Надпись над своей стороной диаграммы, например год или схема; без него — имя слоя.</translation>
    </message>
    <message>
        <location filename="../processing/rating/compareratings.py"/>
        <source>Language of page and reasons</source>
        <translation>Язык страницы и причин</translation>
    </message>
    <message>
        <location filename="../processing/rating/compareratings.py"/>
        <source>Language of the HTML page and of the field why: en or ru.</source>
        <translation>Язык страницы HTML и поля why: en или ru.</translation>
    </message>
    <message>
        <location filename="../processing/rating/compareratings.py"/>
        <source>Comparison</source>
        <translation>Сравнение</translation>
    </message>
    <message>
        <location filename="../processing/rating/compareratings.py"/>
        <source>A table: one row per facility of either rating, in the order of the second rank.</source>
        <translation>Таблица: по строке на каждое хвостохранилище любой из оценок, в порядке мест во второй.</translation>
    </message>
    <message>
        <location filename="../processing/rating/compareratings.py"/>
        <location filename="../processing/rating/rankrobustness.py"/>
        <source>Page with chart</source>
        <translation>Страница с диаграммой</translation>
    </message>
    <message>
        <location filename="../processing/rating/compareratings.py"/>
        <source>A page with a slope chart of the ranks and a table of who moved and why.</source>
        <translation>Страница с диаграммой мест и таблицей, кто сдвинулся и почему.</translation>
    </message>
    <message>
        <location filename="../processing/rating/compareratings.py"/>
        <source>Facilities that moved up</source>
        <translation>Хвостохранилищ, поднявшихся в списке</translation>
    </message>
    <message>
        <location filename="../processing/rating/compareratings.py"/>
        <source>Facilities that moved down</source>
        <translation>Хвостохранилищ, опустившихся в списке</translation>
    </message>
    <message>
        <location filename="../processing/rating/compareratings.py"/>
        <source>Facilities that kept their rank</source>
        <translation>Хвостохранилищ, сохранивших место</translation>
    </message>
    <message>
        <location filename="../processing/rating/compareratings.py"/>
        <source>Facilities in the second rating only</source>
        <translation>Хвостохранилищ только во второй оценке</translation>
    </message>
    <message>
        <location filename="../processing/rating/compareratings.py"/>
        <source>Facilities in the first rating only</source>
        <translation>Хвостохранилищ только в первой оценке</translation>
    </message>
    <message>
        <location filename="../processing/rating/compareratings.py"/>
        <source>Rate the layer with {tool} first, and give every facility an id.</source>
        <translation>Сначала оцените слой инструментом {tool} и дайте каждому хвостохранилищу идентификатор.</translation>
    </message>
    <message>
        <location filename="../processing/rating/compareratings.py"/>
        <location filename="../processing/rating/datarequest.py"/>
        <source>{layer}: {count} {count:row|rows} without facility_id {count:was|were} left out.</source>
        <translation>{layer}: пропущено строк без facility_id: {count}.</translation>
    </message>
    <message>
        <location filename="../processing/rating/datarequest.py"/>
        <source>Request missing data</source>
        <translation>Запрос недостающих данных</translation>
    </message>
    <message>
        <location filename="../processing/rating/datarequest.py"/>
        <source>missing data,unknown,questionnaire,operator,owner,letter,workbook,XLSX,value of information</source>
        <translation>недостающие данные,неизвестное,опросный лист,эксплуатирующая организация,собственник,письмо,книга,XLSX,ценность информации</translation>
    </message>
    <message>
        <location filename="../processing/rating/datarequest.py"/>
        <source>Inventory of facilities with facility_id: any layer or table with the fields that the scheme reads.</source>
        <translation>Реестр объектов с facility_id: любой слой или таблица с полями, которые читает схема.</translation>
    </message>
    <message>
        <location filename="../processing/rating/datarequest.py"/>
        <location filename="../processing/rating/rankrobustness.py"/>
        <location filename="../processing/rating/scheme_rating.py"/>
        <location filename="../rating/scheme.py"/>
        <location filename="../window/options.py"/>
        <source>Scheme</source>
        <translation>Схема</translation>
    </message>
    <message>
        <location filename="../processing/rating/datarequest.py"/>
        <source>Rating scheme by which it is weighed what an unknown would change.</source>
        <translation>Схема оценки, по которой взвешивается, что изменит неизвестное.</translation>
    </message>
    <message>
        <location filename="../processing/rating/datarequest.py"/>
        <location filename="../processing/rating/rankrobustness.py"/>
        <source>A scheme of your own, used instead of the one above.</source>
        <translation>Ваша собственная схема вместо выбранной выше.</translation>
    </message>
    <message>
        <location filename="../processing/rating/datarequest.py"/>
        <source>A request for each</source>
        <translation>Отдельный запрос для</translation>
    </message>
    <message>
        <location filename="../processing/rating/datarequest.py"/>
        <source>operator, owner, country or region: the field by which facilities are put together. Those of which it is not known are a request of their own.</source>
        <translation>operator, owner, country или region: поле, по которому объекты собираются вместе. Те, для которых оно не известно, составляют отдельный запрос.</translation>
    </message>
    <message>
        <location filename="../processing/rating/datarequest.py"/>
        <source>Language of workbooks and letters</source>
        <translation>Язык книг и писем</translation>
    </message>
    <message>
        <location filename="../processing/rating/datarequest.py"/>
        <source>en or ru: headings, lists to choose from, explanations; names stay as they are.</source>
        <translation>en или ru: заголовки, списки для выбора, пояснения; названия не меняются.</translation>
    </message>
    <message>
        <location filename="../processing/rating/datarequest.py"/>
        <source>Folder of requests</source>
        <translation>Папка запросов</translation>
    </message>
    <message>
        <location filename="../processing/rating/datarequest.py"/>
        <source>For each group a workbook (XLSX) to fill in and a letter (HTML), and requests.html, which lists them. Files that the tool did not make, such as workbooks filled in, are not replaced.</source>
        <translation>Для каждой группы — книга (XLSX) для заполнения и письмо (HTML), а также их перечень requests.html. Файлы, созданные не инструментом, например заполненные книги, не заменяются.</translation>
    </message>
    <message>
        <location filename="../processing/rating/datarequest.py"/>
        <source>List of requests</source>
        <translation>Перечень запросов</translation>
    </message>
    <message>
        <location filename="../processing/rating/datarequest.py"/>
        <source>Requests</source>
        <translation>Запросов</translation>
    </message>
    <message>
        <location filename="../processing/rating/datarequest.py"/>
        <source>Facilities asked about</source>
        <translation>Объектов в запросах</translation>
    </message>
    <message>
        <location filename="../processing/rating/datarequest.py"/>
        <source>Data asked for</source>
        <translation>Запрашиваемых данных</translation>
    </message>
    <message>
        <location filename="../processing/rating/datarequest.py"/>
        <location filename="../processing/rating/rankrobustness.py"/>
        <location filename="../processing/rating/scheme_rating.py"/>
        <source>Scheme, version and digest</source>
        <translation>Схема, версия и контрольная сумма</translation>
    </message>
    <message>
        <location filename="../processing/rating/datarequest.py"/>
        <source>Inputs of the scheme that are no fields of the inventory are not asked for: {fields}.</source>
        <translation>Входные данные схемы, которых нет среди полей реестра, не запрашиваются: {fields}.</translation>
    </message>
    <message>
        <location filename="../processing/rating/datarequest.py"/>
        <source>By it the answers find their facility: run importinventory first.</source>
        <translation>По нему ответы находят свой объект: сначала запустите importinventory.</translation>
    </message>
    <message>
        <location filename="../processing/rating/datarequest.py"/>
        <source>Layer {layer}, field facility_id: {ids} stand twice or more. Answers could not be told apart: give each facility an identifier of its own.</source>
        <translation>Слой {layer}, поле facility_id: {ids} встречаются не один раз. Ответы нельзя было бы различить: дайте каждому объекту свой идентификатор.</translation>
    </message>
    <message>
        <location filename="../processing/rating/datarequest.py"/>
        <source>Layer {layer} has no field {field}: all facilities are in one request.</source>
        <translation>В слое {layer} нет поля {field}: все объекты в одном запросе.</translation>
    </message>
    <message>
        <location filename="../processing/rating/evaluatechecklist.py"/>
        <source>Evaluate a checklist</source>
        <translation>Оценка контрольного перечня</translation>
    </message>
    <message>
        <location filename="../processing/rating/evaluatechecklist.py"/>
        <source>checklist,safety,credibility,measures,inspection,audit,UNECE,questions</source>
        <translation>контрольный перечень,безопасность,достоверность,меры,обследование,проверка,ЕЭК ООН,вопросы,checklist</translation>
    </message>
    <message>
        <location filename="../processing/rating/evaluatechecklist.py"/>
        <source>A table with one row per answer: facility_id, question_id (such as B10) and answer (yes, mostly_yes, mostly_no, no, not_applicable, no_data; also да, скорее да, ...).</source>
        <translation>Таблица, по строке на ответ: facility_id, question_id (например, B10) и answer (yes, mostly_yes, mostly_no, no, not_applicable, no_data; можно и по-русски: да, скорее да, ...).</translation>
    </message>
    <message>
        <location filename="../processing/rating/evaluatechecklist.py"/>
        <source>Language of questions and measures</source>
        <translation>Язык вопросов и мер</translation>
    </message>
    <message>
        <location filename="../processing/rating/evaluatechecklist.py"/>
        <source>Language of labels, questions, measures and page: en or ru.</source>
        <translation>Язык подписей, вопросов, мер и страницы: en или ru.</translation>
    </message>
    <message>
        <location filename="../processing/rating/evaluatechecklist.py"/>
        <source>Safety by facility</source>
        <translation>Безопасность по хвостохранилищам</translation>
    </message>
    <message>
        <location filename="../processing/rating/evaluatechecklist.py"/>
        <source>One row per facility and list, with safety and credibility.</source>
        <translation>По строке на хвостохранилище и перечень, с безопасностью и достоверностью.</translation>
    </message>
    <message>
        <location filename="../processing/rating/evaluatechecklist.py"/>
        <source>Safety by category</source>
        <translation>Безопасность по разделам</translation>
    </message>
    <message>
        <location filename="../processing/rating/evaluatechecklist.py"/>
        <source>One row per facility, list and category of questions.</source>
        <translation>По строке на хвостохранилище, перечень и раздел вопросов.</translation>
    </message>
    <message>
        <location filename="../processing/rating/evaluatechecklist.py"/>
        <source>Measures</source>
        <translation>Меры</translation>
    </message>
    <message>
        <location filename="../processing/rating/evaluatechecklist.py"/>
        <source>What to do, by facility and list, in order of priority.</source>
        <translation>Что сделать, по хвостохранилищам и перечням, по очерёдности.</translation>
    </message>
    <message>
        <location filename="../processing/rating/evaluatechecklist.py"/>
        <source>Answers with problems</source>
        <translation>Ответы с замечаниями</translation>
    </message>
    <message>
        <location filename="../processing/rating/evaluatechecklist.py"/>
        <source>A table of the answers that could not be used as they stand, with the reason.</source>
        <translation>Таблица ответов, которые нельзя использовать как есть, с причиной.</translation>
    </message>
    <message>
        <location filename="../processing/rating/evaluatechecklist.py"/>
        <source>Page with overview</source>
        <translation>Страница с обзором</translation>
    </message>
    <message>
        <location filename="../processing/rating/evaluatechecklist.py"/>
        <source>A page with a coloured overview and the measures of each facility.</source>
        <translation>Страница с цветным обзором и мерами для каждого хвостохранилища.</translation>
    </message>
    <message>
        <location filename="../processing/rating/evaluatechecklist.py"/>
        <source>{layer} has no answer to evaluate.</source>
        <translation>В {layer} нет ответов для оценки.</translation>
    </message>
    <message>
        <location filename="../processing/rating/evaluatechecklist.py"/>
        <source>{layer}, row {row}: {field} = {value}: {reason}.</source>
        <translation>{layer}, строка {row}: {field} = {value}: {reason}.</translation>
    </message>
    <message>
        <location filename="../processing/rating/evaluatechecklist.py"/>
        <source>{count} more {count:answer has|answers have} problems: see the output REJECTED.</source>
        <translation>Ещё ответов с замечаниями: {count}; см. результат REJECTED.</translation>
    </message>
    <message>
        <location filename="../processing/rating/in_place.py"/>
        <source>{layer} has no field {fields}, in which scheme {scheme} writes what it adds: the parts that stand there will not make up the total, and list and map do not know its classes. Run createinventory over the register with the scheme as SCHEME_FILE, which adds the fields, and rate again.</source>
        <translation>В слое {layer} нет поля {fields}, куда схема {scheme} записывает то, что добавляет: части не составят суммы, а список и карта не узнают её классов. Запустите createinventory для этого реестра со схемой в SCHEME_FILE — поля будут добавлены — и оцените снова.</translation>
    </message>
    <message>
        <location filename="../processing/rating/in_place.py"/>
        <source>{layer} has no {count:field|fields} {fields}: not written.</source>
        <translation>В {layer} нет {count:поля|полей|полей} {fields}: не записано.</translation>
    </message>
    <message>
        <location filename="../processing/rating/parameters.py"/>
        <source>SCHEME_FILE takes its place</source>
        <translation>вместо него берётся SCHEME_FILE</translation>
    </message>
    <message>
        <location filename="../processing/rating/parameters.py"/>
        <source>Scheme {path}: total.field is '{found}', but {tool} writes '{index}'.</source>
        <translation>Схема {path}: в total.field стоит «{found}», но {tool} записывает «{index}».</translation>
    </message>
    <message>
        <location filename="../processing/rating/parameters.py"/>
        <source>Likelihood of what is unknown</source>
        <translation>Вероятность неизвестного</translation>
    </message>
    <message>
        <location filename="../processing/rating/parameters.py"/>
        <source>By what shares an unknown input falls into its classes, for the expected value and the probability of each class: those of the scheme (equal ones, unless its file gives priors), or those of the facilities of the layer of which it is known. The cautious value is the same.</source>
        <translation>По каким долям неизвестный показатель распределяется по своим классам для ожидаемого значения и вероятности каждого класса: по долям схемы (равным, если её файл не задаёт priors) или по долям тех хвостохранилищ слоя, у которых он известен. Осторожное значение от этого не меняется.</translation>
    </message>
    <message>
        <location filename="../processing/rating/parameters.py"/>
        <source>Limits of the classes</source>
        <translation>Границы классов</translation>
    </message>
    <message>
        <location filename="../processing/rating/parameters.py"/>
        <source>fixed: those of the scheme. quantiles: those that share the facilities of the layer out evenly, so that the highest class is always the highest quarter of four; such classes compare facilities of one list only.</source>
        <translation>fixed: границы схемы. quantiles: границы, которые делят хвостохранилища слоя поровну, так что высший класс — всегда высшая четверть из четырёх; такие классы сравнивают объекты только одного списка.</translation>
    </message>
    <message>
        <location filename="../processing/rating/rankrobustness.py"/>
        <source>How sure are the ranks</source>
        <translation>Надёжность мест в списке</translation>
    </message>
    <message>
        <location filename="../processing/rating/rankrobustness.py"/>
        <source>Monte Carlo,uncertainty,robustness,sensitivity,rank interval,probability,top ten</source>
        <translation>Монте-Карло,неопределённость,устойчивость,чувствительность,интервал мест,вероятность,первая десятка</translation>
    </message>
    <message>
        <location filename="../processing/rating/rankrobustness.py"/>
        <source>Inventory of facilities: any layer or table with the fields that the scheme reads.</source>
        <translation>Реестр хвостохранилищ: любой слой или таблица с полями, которые читает схема.</translation>
    </message>
    <message>
        <location filename="../processing/rating/rankrobustness.py"/>
        <source>Rating scheme that comes with the plugin.</source>
        <translation>Схема оценки из поставки модуля.</translation>
    </message>
    <message>
        <location filename="../processing/rating/rankrobustness.py"/>
        <source>Language of the page</source>
        <translation>Язык страницы</translation>
    </message>
    <message>
        <location filename="../processing/rating/rankrobustness.py"/>
        <source>Language of the HTML page: en or ru.</source>
        <translation>Язык страницы HTML: en или ru.</translation>
    </message>
    <message>
        <location filename="../processing/rating/rankrobustness.py"/>
        <source>Draws</source>
        <translation>Число повторов</translation>
    </message>
    <message>
        <location filename="../processing/rating/rankrobustness.py"/>
        <source>How often the rating is repeated. With 10,000 draws a share is good to about 1 per cent.</source>
        <translation>Сколько раз повторяется оценка. При 10 000 повторов доля точна примерно до 1 процента.</translation>
    </message>
    <message>
        <location filename="../processing/rating/rankrobustness.py"/>
        <source>Start of the random numbers</source>
        <translation>Начальное число генератора</translation>
    </message>
    <message>
        <location filename="../processing/rating/rankrobustness.py"/>
        <source>The same number gives the same result; another one shows how much is left to chance.</source>
        <translation>То же число даёт тот же результат; другое показывает, сколько остаётся на волю случая.</translation>
    </message>
    <message>
        <location filename="../processing/rating/rankrobustness.py"/>
        <source>First ranks of interest</source>
        <translation>Первые места, которые важны</translation>
    </message>
    <message>
        <location filename="../processing/rating/rankrobustness.py"/>
        <source>For each facility, the share of draws in which it is among so many first.</source>
        <translation>Для каждого хвостохранилища — доля повторов, в которых оно среди стольких первых.</translation>
    </message>
    <message>
        <location filename="../processing/rating/rankrobustness.py"/>
        <source>Doubt about known volumes</source>
        <translation>Сомнение в известных объёмах</translation>
    </message>
    <message>
        <location filename="../processing/rating/rankrobustness.py"/>
        <source>In 90 of 100 cases the true volume lies within the known one divided and multiplied by this. An assumption of yours; 1 takes known volumes as exact.</source>
        <translation>В 90 случаях из 100 истинный объём отличается от известного не более чем во столько раз. Это ваше допущение; 1 — известные объёмы точны.</translation>
    </message>
    <message>
        <location filename="../processing/rating/rankrobustness.py"/>
        <source>Doubt about the weights (%)</source>
        <translation>Сомнение в весах (%)</translation>
    </message>
    <message>
        <location filename="../processing/rating/rankrobustness.py"/>
        <source>Each factor's weight varies by up to so many per cent, alike for all facilities; 0 for none.</source>
        <translation>Вес каждого фактора меняется в пределах стольких процентов, одинаково для всех хвостохранилищ; 0 — не меняется.</translation>
    </message>
    <message>
        <location filename="../processing/rating/rankrobustness.py"/>
        <source>Facilities with rank intervals</source>
        <translation>Хвостохранилища с интервалами мест</translation>
    </message>
    <message>
        <location filename="../processing/rating/rankrobustness.py"/>
        <source>The facilities with median rank, 90 % interval of the rank, and share of draws in the top.</source>
        <translation>Хвостохранилища с медианой места, 90-процентным интервалом и долей повторов в числе первых.</translation>
    </message>
    <message>
        <location filename="../processing/rating/rankrobustness.py"/>
        <source>Pairs</source>
        <translation>Пары</translation>
    </message>
    <message>
        <location filename="../processing/rating/rankrobustness.py"/>
        <source>A table of the 50 highest, pair by pair: how often the first stands above the second.</source>
        <translation>Таблица 50 наивысших, попарно: как часто первое стоит выше второго.</translation>
    </message>
    <message>
        <location filename="../processing/rating/rankrobustness.py"/>
        <source>A page with rank intervals and pairs as charts, made to be read without further explanation.</source>
        <translation>Страница с интервалами мест и парами на диаграммах, понятная без дополнительных объяснений.</translation>
    </message>
    <message>
        <location filename="../processing/rating/rankrobustness.py"/>
        <source>Facilities in the top in 95 % of draws</source>
        <translation>Хвостохранилищ среди первых в 95 % повторов</translation>
    </message>
    <message>
        <location filename="../processing/rating/rankrobustness.py"/>
        <location filename="../processing/rating/scheme_rating.py"/>
        <location filename="../processing/rating/waterhazardclass.py"/>
        <source>Values that count as unknown</source>
        <translation>Значений, принятых за неизвестные</translation>
    </message>
    <message>
        <location filename="../processing/rating/rankrobustness.py"/>
        <source>{layer} has no features.</source>
        <translation>В {layer} нет объектов.</translation>
    </message>
    <message>
        <location filename="../processing/rating/rankrobustness.py"/>
        <source>No facility of {layer} can be rated by scheme {scheme}: run ratehazard to see why.</source>
        <translation>Ни одно хвостохранилище из {layer} не оценивается по схеме {scheme}: выполните ratehazard, чтобы узнать почему.</translation>
    </message>
    <message>
        <location filename="../processing/rating/ratehazard.py"/>
        <source>Rate hazard (THI)</source>
        <translation>Оценка опасности (THI)</translation>
    </message>
    <message>
        <location filename="../processing/rating/ratehazard.py"/>
        <source>tailings hazard index,THI,rating,ranking,score,class,scheme,UNECE</source>
        <translation>индекс опасности хвостохранилищ,THI,оценка,ранжирование,балл,класс,схема,ЕЭК ООН,tailings hazard index</translation>
    </message>
    <message>
        <location filename="../processing/rating/ratehazard.py"/>
        <source>Alarms file</source>
        <translation>Файл сигналов тревоги</translation>
    </message>
    <message>
        <location filename="../processing/rating/ratehazard.py"/>
        <source>Known facts that alone call for attention, instead of the plugin's own: an edited copy of rating/alarms.json in the plugin folder. A wrong one is refused with the place and the reason.</source>
        <translation>Известные факты, которые сами по себе требуют внимания, вместо принятых в модуле: изменённая копия rating/alarms.json из папки модуля. Неверный файл отвергается с указанием места и причины.</translation>
    </message>
    <message>
        <location filename="../processing/rating/raterisk.py"/>
        <source>Scheme file of the hazard</source>
        <translation>Файл схемы опасности</translation>
    </message>
    <message>
        <location filename="../processing/rating/raterisk.py"/>
        <source>A national scheme of the THI, used for the hazard part of the risk instead of the one that the scheme includes.</source>
        <translation>Национальная схема THI, которая берётся для доли опасности в риске вместо включённой в схему.</translation>
    </message>
    <message>
        <location filename="../processing/rating/raterisk.py"/>
        <source>Rate risk (TRI)</source>
        <translation>Оценка риска (TRI)</translation>
    </message>
    <message>
        <location filename="../processing/rating/raterisk.py"/>
        <source>tailings risk index,TRI,exposure,population at risk,rating,ranking,UNECE</source>
        <translation>индекс риска хвостохранилищ,TRI,подверженность,население в зоне риска,оценка,ранжирование,ЕЭК ООН,tailings risk index</translation>
    </message>
    <message>
        <location filename="../processing/rating/scheme_rating.py"/>
        <source>Inventory of facilities: any layer or table with the fields that the scheme reads. Ranks count the facilities given: with selected features only, they are ranks among those.</source>
        <translation>Реестр хвостохранилищ: любой слой или таблица с полями, которые читает схема. Места считаются среди заданных хвостохранилищ: если взяты только выделенные, то среди них.</translation>
    </message>
    <message>
        <location filename="../processing/rating/scheme_rating.py"/>
        <source>Rating scheme that comes with the plugin. Its tables stand in the help of this tool.</source>
        <translation>Схема оценки из поставки модуля. Её таблицы — в справке этого инструмента.</translation>
    </message>
    <message>
        <location filename="../processing/rating/scheme_rating.py"/>
        <source>A scheme of your own, used instead of the one above: an edited copy of a file in the plugin folder rating/schemes. A wrong scheme is refused with the place and the reason.</source>
        <translation>Ваша собственная схема вместо выбранной выше: исправленная копия файла из папки модуля rating/schemes. Неверная схема отвергается с указанием места и причины.</translation>
    </message>
    <message>
        <location filename="../processing/rating/scheme_rating.py"/>
        <source>Language of notes and explanation</source>
        <translation>Язык примечаний и пояснения</translation>
    </message>
    <message>
        <location filename="../processing/rating/scheme_rating.py"/>
        <source>Language of the note field and of the explanation: en or ru.</source>
        <translation>Язык поля примечаний и пояснения: en или ru.</translation>
    </message>
    <message>
        <location filename="../processing/rating/scheme_rating.py"/>
        <source>The facilities in their order with all their fields, and the rating: scores, total with lowest and highest value, completeness, ranks, class, scheme, and a note on what is unknown or wrong; expected total, probability of each class, what the class rests on, and the unknown input to ask for first.</source>
        <translation>Хвостохранилища в исходном порядке со всеми полями и оценкой: баллы, сумма с наименьшим и наибольшим значением, полнота данных, места, класс, схема и примечание о неизвестном и неверном; ожидаемая сумма, вероятность каждого класса, на чём основан класс и какой неизвестный показатель выяснить прежде всего.</translation>
    </message>
    <message>
        <location filename="../processing/rating/scheme_rating.py"/>
        <source>Explanation</source>
        <translation>Пояснение</translation>
    </message>
    <message>
        <location filename="../processing/rating/scheme_rating.py"/>
        <source>A page that explains each facility: input, rule, score, and what knowing an unknown would change.</source>
        <translation>Страница, которая разбирает каждое хвостохранилище: исходные данные, правило, балл и что изменится, если узнать неизвестное.</translation>
    </message>
    <message>
        <location filename="../processing/rating/scheme_rating.py"/>
        <source>Facilities explained</source>
        <translation>Сколько хвостохранилищ пояснить</translation>
    </message>
    <message>
        <location filename="../processing/rating/scheme_rating.py"/>
        <source>The explanation covers so many facilities, the highest first.</source>
        <translation>Пояснение охватывает столько хвостохранилищ, начиная с наивысших.</translation>
    </message>
    <message>
        <location filename="../processing/rating/scheme_rating.py"/>
        <source>{layer} has no {count:field|fields} {fields}: unknown for every facility.</source>
        <translation>В {layer} нет {count:поля|полей|полей} {fields}: неизвестно для всех хвостохранилищ.</translation>
    </message>
    <message>
        <location filename="../processing/rating/scheme_rating.py"/>
        <source>Scheme {scheme}: {rated} of {total} {total:facility|facilities} rated.</source>
        <translation>Схема {scheme}: оценено хвостохранилищ {rated} из {total}.</translation>
    </message>
    <message>
        <location filename="../processing/rating/scheme_rating.py"/>
        <source>{layer} has no features: nothing was rated.</source>
        <translation>В {layer} нет объектов: ничего не оценено.</translation>
    </message>
    <message>
        <location filename="../processing/rating/scheme_rating.py"/>
        <source>{count} of {total} {total:facility|facilities} cannot be rated; {field} says why.</source>
        <translation>Нельзя оценить хвостохранилищ: {count} из {total}; причина — в поле {field}.</translation>
    </message>
    <message>
        <location filename="../processing/rating/telling.py"/>
        <source>{layer}, row {row}{facility}: {field} = {value} counts as unknown: {reason}.</source>
        <translation>{layer}, строка {row}{facility}: {field} = {value} считается неизвестным: {reason}.</translation>
    </message>
    <message>
        <location filename="../processing/rating/telling.py"/>
        <source>{count} more {count:value counts|values count} as unknown: see the field {field}.</source>
        <translation>Ещё значений, принятых за неизвестные: {count}; см. поле {field}.</translation>
    </message>
    <message>
        <location filename="../processing/rating/telling.py"/>
        <source>Only {count} of the {total} {total:facility|facilities} of {layer} {count:was|were} rated: ranks are ranks among these. Clear the selection to rank all.</source>
        <translation>Оценены только {count} из {total} объектов слоя {layer}: ранги — среди них. Чтобы ранжировать все, снимите выделение.</translation>
    </message>
    <message>
        <location filename="../processing/rating/transboundaryscreening.py"/>
        <source>Screen for transboundary effects</source>
        <translation>Отбор по трансграничному воздействию</translation>
    </message>
    <message>
        <location filename="../processing/rating/transboundaryscreening.py"/>
        <source>convention,Industrial Accidents Convention,TEIA,Helsinki,UNECE,border,notification,location criteria,Annex VIII,hazardous activity</source>
        <translation>конвенция,Конвенция о промышленных авариях,ЕЭК ООН,Хельсинки,граница,уведомление,критерии местоположения,приложение VIII,опасная деятельность,трансграничное воздействие</translation>
    </message>
    <message>
        <location filename="../processing/rating/transboundaryscreening.py"/>
        <source>Inventory of facilities with facility_id; those without a position are screened, too.</source>
        <translation>Реестр объектов с полем facility_id; объекты без координат тоже рассматриваются.</translation>
    </message>
    <message>
        <location filename="../processing/rating/transboundaryscreening.py"/>
        <source>Paths of the water</source>
        <translation>Пути стока</translation>
    </message>
    <message>
        <location filename="../processing/rating/transboundaryscreening.py"/>
        <source>Output of tracedownstream or tracenetwork. Empty: countries_downstream and border_distance_km of the facilities count.</source>
        <translation>Результат tracedownstream или tracenetwork. Пусто: учитываются countries_downstream и border_distance_km объектов.</translation>
    </message>
    <message>
        <location filename="../processing/rating/transboundaryscreening.py"/>
        <source>CROSSINGS of the same tool: how far each country is along the water.</source>
        <translation>CROSSINGS того же инструмента: как далеко каждая страна по пути стока.</translation>
    </message>
    <message>
        <location filename="../processing/rating/transboundaryscreening.py"/>
        <source>Polygons of countries with their code, for the distance to a border. Empty: the world map that comes with QGIS (1 : 10 million, simplified); give the official boundaries for work near a border.</source>
        <translation>Полигоны стран с кодом, для расстояния до границы. Пусто: карта мира из поставки QGIS (1 : 10 млн, упрощённая); для работы вблизи границы укажите официальные границы.</translation>
    </message>
    <message>
        <location filename="../processing/rating/transboundaryscreening.py"/>
        <source>One row per substance of a facility: facility_id, substance, cas, h_statements, share_percent, water_hazard_class. Without them quantities are unknown.</source>
        <translation>По строке на вещество объекта: facility_id, substance, cas, h_statements, share_percent, water_hazard_class. Без них количества неизвестны.</translation>
    </message>
    <message>
        <location filename="../processing/rating/transboundaryscreening.py"/>
        <location filename="../processing/rating/waterhazardclass.py"/>
        <source>What is not listed counts as</source>
        <translation>Чем считать неуказанное</translation>
    </message>
    <message>
        <location filename="../processing/rating/transboundaryscreening.py"/>
        <source>Where the shares of a facility sum to less than 100 %: unidentified (may be anything) or harmless (you know that the rest is inert rock or water).</source>
        <translation>Если сумма долей объекта меньше 100 %: unidentified (может быть чем угодно) или harmless (известно, что остальное — инертная порода или вода).</translation>
    </message>
    <message>
        <location filename="../processing/rating/transboundaryscreening.py"/>
        <source>Count only water that flows so many days (d)</source>
        <translation>Учитывать только воду, текущую столько суток (сут.)</translation>
    </message>
    <message>
        <location filename="../processing/rating/transboundaryscreening.py"/>
        <source>By water only countries count that it reaches within these days, such as 2. Empty: as the criteria file says; in that of the plugin the time does not count, and is told beside.</source>
        <translation>По воде учитываются только страны, которых она достигает за эти сутки, например 2. Пусто: как в файле критериев; в файле модуля время не учитывается и приводится справочно.</translation>
    </message>
    <message>
        <location filename="../processing/rating/transboundaryscreening.py"/>
        <source>Criteria file</source>
        <translation>Файл критериев</translation>
    </message>
    <message>
        <location filename="../processing/rating/transboundaryscreening.py"/>
        <source>A JSON file of your own in place of the plugin's industrial_accidents.json.</source>
        <translation>Собственный файл JSON вместо industrial_accidents.json из поставки.</translation>
    </message>
    <message>
        <location filename="../processing/rating/transboundaryscreening.py"/>
        <source>Language of page, table and reasons</source>
        <translation>Язык страницы, таблицы и оснований</translation>
    </message>
    <message>
        <location filename="../processing/rating/transboundaryscreening.py"/>
        <source>Language of the page, the table and the fields screen_reason and screen_unknown: en or ru.</source>
        <translation>Язык страницы, таблицы и полей screen_reason и screen_unknown: en или ru.</translation>
    </message>
    <message>
        <location filename="../processing/rating/transboundaryscreening.py"/>
        <source>Screened facilities</source>
        <translation>Рассмотренные объекты</translation>
    </message>
    <message>
        <location filename="../processing/rating/transboundaryscreening.py"/>
        <source>The facilities with their verdict, the countries to notify, reasons and what is unknown.</source>
        <translation>Объекты с выводом, уведомляемыми странами, основаниями и неизвестным.</translation>
    </message>
    <message>
        <location filename="../processing/rating/transboundaryscreening.py"/>
        <source>Notification lists as a page</source>
        <translation>Перечни для уведомления, страница</translation>
    </message>
    <message>
        <location filename="../processing/rating/transboundaryscreening.py"/>
        <source>Per neighbouring country the facilities to notify, with the items of the notification.</source>
        <translation>По каждой соседней стране — объекты, о которых следует уведомить, с пунктами уведомления.</translation>
    </message>
    <message>
        <location filename="../processing/rating/transboundaryscreening.py"/>
        <source>Notification lists as a table</source>
        <translation>Перечни для уведомления, таблица</translation>
    </message>
    <message>
        <location filename="../processing/rating/transboundaryscreening.py"/>
        <source>A row for each country and facility. The ending decides: xlsx, ods or csv.</source>
        <translation>По строке на страну и объект. Формат — по расширению: xlsx, ods или csv.</translation>
    </message>
    <message>
        <location filename="../processing/rating/transboundaryscreening.py"/>
        <source>Facilities that meet the criteria</source>
        <translation>Объекты, подпадающие под критерии</translation>
    </message>
    <message>
        <location filename="../processing/rating/transboundaryscreening.py"/>
        <source>Facilities of which it cannot be told</source>
        <translation>Объекты, для которых установить нельзя</translation>
    </message>
    <message>
        <location filename="../processing/rating/transboundaryscreening.py"/>
        <source>Facilities that do not meet the criteria</source>
        <translation>Объекты, не подпадающие под критерии</translation>
    </message>
    <message>
        <location filename="../processing/rating/transboundaryscreening.py"/>
        <source>Countries to notify</source>
        <translation>Уведомляемые страны</translation>
    </message>
    <message>
        <location filename="../processing/rating/transboundaryscreening.py"/>
        <source>It tells which path and which substances belong to which facility: run importinventory first.</source>
        <translation>По нему видно, какой путь и какие вещества относятся к какому объекту: сначала запустите importinventory.</translation>
    </message>
    <message>
        <location filename="../processing/rating/transboundaryscreening.py"/>
        <source>Not all of the criteria {name} were compared with their source; the page tells which. Check them before a notification rests on them.</source>
        <translation>Не все критерии {name} сверены с источником; какие — указано на странице. Проверьте их, прежде чем на них опирается уведомление.</translation>
    </message>
    <message>
        <location filename="../processing/rating/transboundaryscreening.py"/>
        <source>Use the output of tracedownstream or tracenetwork.</source>
        <translation>Используйте результат tracedownstream или tracenetwork.</translation>
    </message>
    <message>
        <location filename="../processing/rating/waterhazardclass.py"/>
        <source>Water hazard class</source>
        <translation>Класс опасности для воды</translation>
    </message>
    <message>
        <location filename="../processing/rating/waterhazardclass.py"/>
        <source>AwSV,WGK,water hazard class,H-statements,CLP,substances,mixture,toxicity,cyanide</source>
        <translation>AwSV,WGK,класс опасности для воды,H-фразы,CLP,СГС,вещества,смесь,токсичность,цианиды</translation>
    </message>
    <message>
        <location filename="../processing/rating/waterhazardclass.py"/>
        <source>Inventory of facilities with facility_id; any layer or table, selected features if wished.</source>
        <translation>Реестр хвостохранилищ с facility_id; любой слой или таблица, при желании только выделенные объекты.</translation>
    </message>
    <message>
        <location filename="../processing/rating/waterhazardclass.py"/>
        <source>One row per substance of a facility: facility_id, substance, cas, h_statements, share_percent, and optionally m_factor, water_hazard_class, carcinogenic, acute_data, environment_data, readily_biodegradable, bioaccumulating, aquatic_toxicity_mg_l.</source>
        <translation>По строке на каждое вещество хвостохранилища: facility_id, substance, cas, h_statements, share_percent и необязательные m_factor, water_hazard_class, carcinogenic, acute_data, environment_data, readily_biodegradable, bioaccumulating, aquatic_toxicity_mg_l.</translation>
    </message>
    <message>
        <location filename="../processing/rating/waterhazardclass.py"/>
        <source>Where the shares of a facility sum to less than 100 %: unidentified (class 3, as the rules have it) or harmless (you know that the rest is inert rock or water).</source>
        <translation>Если доли хвостохранилища в сумме меньше 100 %: unidentified — неопределённый остаток (класс 3, как требуют правила) или harmless — неопасный (вы знаете, что это инертная порода или вода).</translation>
    </message>
    <message>
        <location filename="../processing/rating/waterhazardclass.py"/>
        <source>Fall back on ore and process</source>
        <translation>Приближённо по руде и процессу</translation>
    </message>
    <message>
        <location filename="../processing/rating/waterhazardclass.py"/>
        <source>Suggest a class from commodity, tailings_type, toxicants, radioactive and acid_generating where neither substances nor a class are given. It is marked as a fallback.</source>
        <translation>Предлагать класс по commodity, tailings_type, toxicants, radioactive и acid_generating, если нет ни веществ, ни заданного класса. Такой класс отмечается как приближённый.</translation>
    </message>
    <message>
        <location filename="../processing/rating/waterhazardclass.py"/>
        <source>Language of the notes</source>
        <translation>Язык примечаний</translation>
    </message>
    <message>
        <location filename="../processing/rating/waterhazardclass.py"/>
        <source>Language of driver and notes: en or ru.</source>
        <translation>Язык основания и примечаний: en или ru.</translation>
    </message>
    <message>
        <location filename="../processing/rating/waterhazardclass.py"/>
        <source>Facilities with water hazard class</source>
        <translation>Хвостохранилища с классом опасности для воды</translation>
    </message>
    <message>
        <location filename="../processing/rating/waterhazardclass.py"/>
        <source>The facilities with water_hazard_class, whc_basis, whc_driver and whc_note.</source>
        <translation>Хвостохранилища с полями water_hazard_class, whc_basis, whc_driver и whc_note.</translation>
    </message>
    <message>
        <location filename="../processing/rating/waterhazardclass.py"/>
        <source>Substances with class</source>
        <translation>Вещества с классом</translation>
    </message>
    <message>
        <location filename="../processing/rating/waterhazardclass.py"/>
        <source>A table of the substances: the statements that count, their points, and the class.</source>
        <translation>Таблица веществ: учтённые фразы опасности, их баллы и класс.</translation>
    </message>
    <message>
        <location filename="../processing/rating/waterhazardclass.py"/>
        <source>Facilities classed by their substances</source>
        <translation>Хвостохранилищ с классом по веществам</translation>
    </message>
    <message>
        <location filename="../processing/rating/waterhazardclass.py"/>
        <source>Facilities that keep the class given</source>
        <translation>Хвостохранилищ, сохранивших заданный класс</translation>
    </message>
    <message>
        <location filename="../processing/rating/waterhazardclass.py"/>
        <source>Facilities classed by the fallback</source>
        <translation>Хвостохранилищ с приближённым классом</translation>
    </message>
    <message>
        <location filename="../processing/rating/waterhazardclass.py"/>
        <source>Facilities without class</source>
        <translation>Хвостохранилищ без класса</translation>
    </message>
    <message>
        <location filename="../processing/rating/waterhazardclass.py"/>
        <source>Facilities whose shares were refused</source>
        <translation>Хвостохранилищ, доли которых отвергнуты</translation>
    </message>
    <message>
        <location filename="../processing/rating/waterhazardclass.py"/>
        <source>Layer {layer} has none of the fields a water hazard class comes from: {fields}. Bring it into the inventory's fields with importinventory first, or give SUBSTANCES.</source>
        <translation>В слое {layer} нет ни одного поля, из которого получается класс опасности для воды: {fields}. Сначала приведите его к полям реестра инструментом importinventory или задайте SUBSTANCES.</translation>
    </message>
    <message>
        <location filename="../processing/rating/waterhazardclass.py"/>
        <source>It tells which substance belongs to which facility.</source>
        <translation>Оно указывает, какому хвостохранилищу принадлежит вещество.</translation>
    </message>
    <message>
        <location filename="../processing/rating/waterhazardclass.py"/>
        <source>{count} {count:facility has|facilities have} shares of more than 100 %: no class worked out, see whc_note.</source>
        <translation>Хвостохранилищ, у которых сумма долей больше 100 %: {count}; класс не определён, см. whc_note.</translation>
    </message>
    <message>
        <location filename="../processing/rating/waterhazardclass.py"/>
        <source>{count} {count:facility has|facilities have} a fallback class from ore and process, not verified.</source>
        <translation>Хвостохранилищ с приближённым классом по руде и процессу, не проверенным: {count}.</translation>
    </message>
    <message>
        <location filename="../processing/rating/waterhazardclass.py"/>
        <source>{count} {count:facility has|facilities have} no water hazard class.</source>
        <translation>Хвостохранилищ без класса опасности для воды: {count}.</translation>
    </message>
    <message>
        <location filename="../processing/rating/waterhazardclass.py"/>
        <source>{count} {count:row|rows} of substances without facility_id {count:was|were} left out.</source>
        <translation>Строк веществ без facility_id пропущено: {count}.</translation>
    </message>
    <message>
        <location filename="../processing/rating/waterhazardclass.py"/>
        <source>Substances of facilities that are not in the layer were left out: {ids}.</source>
        <translation>Пропущены вещества хвостохранилищ, которых нет в слое: {ids}.</translation>
    </message>
    <message>
        <location filename="../processing/reliefs.py"/>
        <source>Relief {path}: {count} heights of {value} m and the like, below {lowest} or above {highest} m, are taken for no-data.</source>
        <translation>Рельеф {path}: высот вроде {value} м, ниже {lowest} или выше {highest} м: {count}; они считаются отсутствием данных.</translation>
    </message>
    <message>
        <location filename="../processing/reliefs.py"/>
        <source>The relief has cells of about {cell} km: paths over it are an overview only. For any decision take a relief of 30 to 90 m, such as SRTM or Copernicus GLO-30.</source>
        <translation>Ячейка рельефа — около {cell} км: пути по нему дают только обзор. Для решений возьмите рельеф 30–90 м, например SRTM или Copernicus GLO-30.</translation>
    </message>
    <message>
        <location filename="../processing/reliefs.py"/>
        <source>Relief {path} has cells of about {cell} m; a zone needs {limit} m or less, better 30 m. Give a finer relief, such as SRTM or Copernicus GLO-30.</source>
        <translation>Рельеф {path}: ячейка около {cell} м; для зоны нужно не больше {limit} м, лучше 30 м. Задайте более подробный рельеф, например SRTM или Copernicus GLO-30.</translation>
    </message>
    <message>
        <location filename="../processing/reliefs.py"/>
        <source>The paths run over cells of about {cell} km and may lie a cell beside their water: a corridor of {given} m may miss people. Take {least} m or more in CORRIDOR.</source>
        <translation>Пути построены по ячейкам около {cell} км и могут лежать на ячейку в стороне от своей воды: полоса {given} м может не охватить людей. Задайте в CORRIDOR не меньше {least} м.</translation>
    </message>
    <message>
        <location filename="../processing/run.py"/>
        <source>{name}: layer {layer} is not a raster file. Export it to GeoTIFF first.</source>
        <translation>{name}: слой {layer} — не растровый файл. Сначала экспортируйте его в GeoTIFF.</translation>
    </message>
    <message>
        <location filename="../processing/run.py"/>
        <source>points, lines or polygons</source>
        <translation>точки, линии или полигоны</translation>
    </message>
    <message>
        <location filename="../processing/run.py"/>
        <source>{name}: layer {layer} has {found}; {wanted} are needed here. Choose another layer.</source>
        <translation>{name}: слой {layer} содержит {found}, а здесь нужны {wanted}. Выберите другой слой.</translation>
    </message>
    <message>
        <location filename="../processing/run.py"/>
        <source>points</source>
        <translation>точки</translation>
    </message>
    <message>
        <location filename="../processing/run.py"/>
        <source>lines</source>
        <translation>линии</translation>
    </message>
    <message>
        <location filename="../processing/run.py"/>
        <source>polygons</source>
        <translation>полигоны</translation>
    </message>
    <message>
        <location filename="../processing/run.py"/>
        <source>no geometries</source>
        <translation>объекты без геометрии</translation>
    </message>
    <message>
        <location filename="../rating/analysis.py"/>
        <source>There are no classes {name}. There are {names}.</source>
        <translation>Классов {name} нет. Есть {names}.</translation>
    </message>
    <message>
        <location filename="../rating/analysis.py"/>
        <source>There are no priors {name}. There are {names}.</source>
        <translation>Долей {name} нет. Есть {names}.</translation>
    </message>
    <message>
        <location filename="../rating/analysis.py"/>
        <source>There is no scheme {name}. There are {names}; your own is given as the path of its .json file.</source>
        <translation>Схемы {name} нет. Есть {names}; своя задаётся путём к её файлу .json.</translation>
    </message>
    <message>
        <location filename="../rating/checklist.py"/>
        <source>Checklist</source>
        <translation>Контрольный перечень</translation>
    </message>
    <message>
        <location filename="../rating/checklist.py"/>
        <source>{value} is none of {allowed}</source>
        <translation>{value} — не одно из {allowed}</translation>
    </message>
    <message>
        <location filename="../rating/checklist.py"/>
        <source>{value} already means another answer</source>
        <translation>{value} уже означает другой ответ</translation>
    </message>
    <message>
        <location filename="../rating/checklist.py"/>
        <source>one answer must have needs: data; a missing answer counts as that</source>
        <translation>у одного из ответов должно быть needs: data; за него принимается отсутствующий ответ</translation>
    </message>
    <message>
        <location filename="../rating/checklist.py"/>
        <source>one answer must have points above 0</source>
        <translation>у одного из ответов points должно быть больше 0</translation>
    </message>
    <message>
        <location filename="../rating/checklist.py"/>
        <source>{value} stands twice</source>
        <translation>{value} стоит дважды</translation>
    </message>
    <message>
        <location filename="../rating/comparison.py"/>
        <source>{which}: facility_id {facility} stands in rows {first} and {second}; give every facility its own.</source>
        <translation>{which}: facility_id {facility} стоит в строках {first} и {second}; дайте каждому хвостохранилищу свой.</translation>
    </message>
    <message>
        <location filename="../rating/criteria/contacts.py"/>
        <source>The table of paths has several for one facility, such as {ids}: keep one of each.</source>
        <translation>В таблице путей у одного объекта их несколько, например {ids}: оставьте по одному.</translation>
    </message>
    <message>
        <location filename="../rating/criteria/criteria.py"/>
        <source>Criteria</source>
        <translation>Критерии</translation>
    </message>
    <message>
        <location filename="../rating/criteria/criteria.py"/>
        <source>the lower quantity {low} is above the higher {high}</source>
        <translation>меньшее количество {low} больше большего {high}</translation>
    </message>
    <message>
        <location filename="../rating/criteria/criteria.py"/>
        <source>{name} is neither a field of the inventory nor one of {known}</source>
        <translation>{name} — не поле реестра и не одно из {known}</translation>
    </message>
    <message>
        <location filename="../rating/criteria/criteria.py"/>
        <source>needs either 'statements' or 'cas'</source>
        <translation>нужно либо 'statements', либо 'cas'</translation>
    </message>
    <message>
        <location filename="../rating/criteria/criteria.py"/>
        <source>{name} is no H-statement</source>
        <translation>{name} — не H-фраза</translation>
    </message>
    <message>
        <location filename="../rating/criteria/criteria.py"/>
        <source>{name} is not exact: write {exact}</source>
        <translation>{name} неточно: напишите {exact}</translation>
    </message>
    <message>
        <location filename="../rating/criteria/criteria.py"/>
        <source>{name} is no CAS number: its check digit is wrong</source>
        <translation>{name} — не номер CAS: неверна контрольная цифра</translation>
    </message>
    <message>
        <location filename="../rating/criteria/criteria.py"/>
        <source>{name} belongs to {owner} already</source>
        <translation>{name} уже относится к {owner}</translation>
    </message>
    <message>
        <location filename="../rating/draws.py"/>
        <source>{runs} runs over {count} facilities need too much memory: use at most {most} runs, or select fewer facilities.</source>
        <translation>Для {runs} повторов по {count} хвостохранилищам нужно слишком много памяти: возьмите не более {most} повторов или выделите меньше хвостохранилищ.</translation>
    </message>
    <message>
        <location filename="../rating/evaluate.py"/>
        <source>The table has none of the fields that scheme {scheme} reads: {fields}. Bring it into the inventory's fields first.</source>
        <translation>В таблице нет ни одного из полей, которые читает схема {scheme}: {fields}. Сначала приведите её к полям реестра.</translation>
    </message>
    <message>
        <location filename="../rating/evaluate.py"/>
        <source>The table has neither the field {field} nor the fields {others}, without which scheme {scheme} rates nothing: add or rename fields.</source>
        <translation>В таблице нет ни поля {field}, ни полей {others}, без которых схема {scheme} ничего не оценивает: добавьте или переименуйте поля.</translation>
    </message>
    <message>
        <location filename="../rating/evaluate.py"/>
        <source>The table has no field {field}, without which scheme {scheme} rates nothing: add or rename the field.</source>
        <translation>В таблице нет поля {field}, без которого схема {scheme} ничего не оценивает: добавьте или переименуйте поле.</translation>
    </message>
    <message>
        <location filename="../rating/legend.py"/>
        <source>Field {field} does not hold the legend of a rating ({reason}). Rate the layer again, or give the scheme as SCHEME_FILE.</source>
        <translation>Поле {field} не содержит легенду оценки ({reason}). Оцените слой заново или задайте схему как SCHEME_FILE.</translation>
    </message>
    <message>
        <location filename="../rating/scheme_check.py"/>
        <source>{name} includes another scheme: include that one directly</source>
        <translation>{name} сама включает другую схему: включите её напрямую</translation>
    </message>
    <message>
        <location filename="../rating/scheme_check.py"/>
        <source>{name} is already taken</source>
        <translation>{name} уже занято</translation>
    </message>
    <message>
        <location filename="../rating/scheme_check.py"/>
        <source>{total} makes the field {name} too, which a factor has already</source>
        <translation>{total} создаёт и поле {name}, которое уже есть у фактора</translation>
    </message>
    <message>
        <location filename="../rating/scheme_check.py"/>
        <source>the chance of a class may be written as {name}, which a factor has already</source>
        <translation>вероятность класса может записываться в {name}, а это поле уже есть у фактора</translation>
    </message>
    <message>
        <location filename="../rating/scheme_check.py"/>
        <source>{name} is a field of the inventory, which a rating must not write over: choose another name</source>
        <translation>{name} — поле реестра, которое оценка не должна перезаписывать: выберите другое имя</translation>
    </message>
    <message>
        <location filename="../rating/scheme_check.py"/>
        <source>{name} is no factor above; there are {known}</source>
        <translation>{name} — не фактор из стоящих выше; есть {known}</translation>
    </message>
    <message>
        <location filename="../rating/scheme_check.py"/>
        <source>{name} is counted twice</source>
        <translation>{name} учтено дважды</translation>
    </message>
    <message>
        <location filename="../rating/scheme_check.py"/>
        <source>{name} reaches no total: add it to total.of</source>
        <translation>{name} не входит ни в какой итог: добавьте его в total.of</translation>
    </message>
    <message>
        <location filename="../rating/scheme_check.py"/>
        <source>'score_range' is missing: an unknown input needs a lowest and a highest score</source>
        <translation>нет 'score_range': неизвестному значению нужны наименьший и наибольший балл</translation>
    </message>
    <message>
        <location filename="../rating/scheme_check.py"/>
        <source>the lowest score {low} is above the highest {high}</source>
        <translation>наименьший балл {low} больше наибольшего {high}</translation>
    </message>
    <message>
        <location filename="../rating/scheme_check.py"/>
        <source>the last class must have no upper limit, or higher values have no class</source>
        <translation>у последнего класса не должно быть верхней границы, иначе большие значения остаются без класса</translation>
    </message>
    <message>
        <location filename="../rating/scheme_check.py"/>
        <source>needs one upper limit: 'below' or 'up_to'</source>
        <translation>нужна одна верхняя граница: 'below' или 'up_to'</translation>
    </message>
    <message>
        <location filename="../rating/scheme_check.py"/>
        <source>{limit} is not above the limit before it, {before}: the classes overlap</source>
        <translation>{limit} не больше предыдущей границы {before}: классы перекрываются</translation>
    </message>
    <message>
        <location filename="../rating/scheme_check.py"/>
        <source>{shares} shares for {classes} classes: give one for each, in their order</source>
        <translation>долей {shares} на классов {classes}: задайте по одной на каждый, в их порядке</translation>
    </message>
    <message>
        <location filename="../rating/scheme_check.py"/>
        <source>the shares add to {sum}, not to 1</source>
        <translation>доли в сумме дают {sum}, а не 1</translation>
    </message>
    <message>
        <location filename="../rating/scheme_inputs.py"/>
        <source>{name} is read by a factor, and the rating would write over it: choose another name</source>
        <translation>{name} читает фактор, а оценка записала бы поверх: выберите другое имя</translation>
    </message>
    <message>
        <location filename="../rating/scheme_inputs.py"/>
        <source>{name} stands here twice: name another field</source>
        <translation>{name} стоит здесь дважды: назовите другое поле</translation>
    </message>
    <message>
        <location filename="../rating/scheme_inputs.py"/>
        <source>{field} holds no numbers: a rule for it is value_classes</source>
        <translation>в {field} не числа: правило для него — value_classes</translation>
    </message>
    <message>
        <location filename="../rating/scheme_inputs.py"/>
        <source>the minimum {low} is above the maximum {high}: no value would be valid</source>
        <translation>минимум {low} выше максимума {high}: ни одно значение не годилось бы</translation>
    </message>
    <message>
        <location filename="../rating/scheme_inputs.py"/>
        <source>an empty value is an unknown one: 'unknown' says what it counts as</source>
        <translation>пустое значение — неизвестное: чем его считать, говорит 'unknown'</translation>
    </message>
    <message>
        <location filename="../rating/scheme_inputs.py"/>
        <source>{value} has a class already</source>
        <translation>у {value} уже есть класс</translation>
    </message>
    <message>
        <location filename="../rating/scheme_inputs.py"/>
        <source>{field} is yes or no: its values are true and false, not {value}</source>
        <translation>{field} — это да или нет: его значения true и false, а не {value}</translation>
    </message>
    <message>
        <location filename="../rating/scheme_inputs.py"/>
        <source>{field} may be {value}, which has no class</source>
        <translation>{field} может быть {value}, а для него класса нет</translation>
    </message>
    <message>
        <location filename="../rating/substance_cells.py"/>
        <source>{what}: the columns {first} and {second} are both {field}. Rename or remove one of them.</source>
        <translation>{what}: столбцы {first} и {second} — оба {field}. Переименуйте или удалите один из них.</translation>
    </message>
    <message>
        <location filename="../rating/substance_cells.py"/>
        <source>{what}: of the columns {columns} none tells what a substance does. Name those that do {fields}.</source>
        <translation>{what}: ни один из столбцов {columns} не говорит о свойствах вещества. Назовите те, что говорят, так: {fields}.</translation>
    </message>
    <message>
        <location filename="../rating/substance_cells.py"/>
        <source>{what}: column {column} does not say that its shares are per cent. Turn them into per cent where they are not, and name the column share_percent.</source>
        <translation>{what}: столбец {column} не говорит, что доли в нём — проценты. Переведите их в проценты, если это не так, и назовите столбец share_percent.</translation>
    </message>
    <message>
        <location filename="../rating/values.py"/>
        <source>{what}: the table has no column {fields}. Add it, or rename one of its columns.</source>
        <translation>{what}: в таблице нет столбца {fields}. Добавьте его или переименуйте один из столбцов.</translation>
    </message>
    <message>
        <location filename="../system_reasons.py"/>
        <source>no reason is given</source>
        <translation>причина не названа</translation>
    </message>
    <message>
        <location filename="../system_reasons.py"/>
        <source>for the reason that the system gives ({text})</source>
        <translation>по причине, которую называет система ({text})</translation>
    </message>
    <message>
        <location filename="../system_reasons.py"/>
        <source>another program has it open</source>
        <translation>открыто в другой программе</translation>
    </message>
    <message>
        <location filename="../system_reasons.py"/>
        <source>there is no such file or folder</source>
        <translation>нет такого файла или папки</translation>
    </message>
    <message>
        <location filename="../system_reasons.py"/>
        <source>the disk is full</source>
        <translation>на диске нет места</translation>
    </message>
    <message>
        <location filename="../system_reasons.py"/>
        <source>it can only be read, not written</source>
        <translation>доступно только для чтения, не для записи</translation>
    </message>
    <message>
        <location filename="../system_reasons.py"/>
        <source>permission is denied</source>
        <translation>нет прав доступа</translation>
    </message>
    <message>
        <location filename="../system_reasons.py"/>
        <source>it is in no format that QGIS can read</source>
        <translation>формат, который QGIS не читает</translation>
    </message>
    <message>
        <location filename="../system_reasons.py"/>
        <source>it is damaged or not whole</source>
        <translation>повреждено или неполно</translation>
    </message>
    <message>
        <location filename="../system_reasons.py"/>
        <source>there is one of that name already</source>
        <translation>такое имя уже есть</translation>
    </message>
    <message>
        <location filename="../system_reasons.py"/>
        <source>it is a folder</source>
        <translation>это папка</translation>
    </message>
    <message>
        <location filename="../system_reasons.py"/>
        <source>a part of its path is no folder</source>
        <translation>часть пути — не папка</translation>
    </message>
    <message>
        <location filename="../system_reasons.py"/>
        <source>its name is too long</source>
        <translation>слишком длинное имя</translation>
    </message>
    <message>
        <location filename="../system_reasons.py"/>
        <source>its disk cannot be read or written</source>
        <translation>диск не читается или не записывается</translation>
    </message>
    <message>
        <location filename="../table.py"/>
        <source>This tool needs the Python package pandas, which this QGIS comes without. Start the OSGeo4W setup, choose Advanced Install, look for python3-pandas and install it. Then start QGIS again.</source>
        <translation>Этому инструменту нужен пакет Python pandas, которого в этой сборке QGIS нет. Запустите установщик OSGeo4W, выберите Advanced Install, найдите python3-pandas и установите его. Затем запустите QGIS снова.</translation>
    </message>
    <message>
        <location filename="../table.py"/>
        <source>This tool needs the Python package pandas, which some builds of QGIS for macOS come without, 3.44.4 to 3.44.6 among them. Install a later QGIS from qgis.org or the one of conda-forge; or close QGIS, and run in the Terminal: /Applications/QGIS.app/Contents/MacOS/bin/python3 -m pip install pandas. Then start QGIS again.</source>
        <translation>Этому инструменту нужен пакет Python pandas, которого нет в некоторых сборках QGIS для macOS, в том числе от 3.44.4 до 3.44.6. Установите более позднюю QGIS с qgis.org или из conda-forge; либо закройте QGIS и выполните в Терминале: /Applications/QGIS.app/Contents/MacOS/bin/python3 -m pip install pandas. Затем запустите QGIS снова.</translation>
    </message>
    <message>
        <location filename="../table.py"/>
        <source>This tool needs the Python package pandas, which this QGIS comes without. Debian, Ubuntu and Fedora: install python3-pandas. A QGIS from Flathub does not see it: take that of your distribution. Then start QGIS again.</source>
        <translation>Этому инструменту нужен пакет Python pandas, которого в этой сборке QGIS нет. Debian, Ubuntu и Fedora: установите python3-pandas. QGIS с Flathub его не видит: возьмите QGIS своего дистрибутива. Затем запустите QGIS снова.</translation>
    </message>
    <message>
        <location filename="../table.py"/>
        <source>Column {name}, row {row}: {value!r} is no {kind}. Correct it, or leave it empty.</source>
        <translation>Столбец {name}, строка {row}: {value!r} не подходит для типа {kind}. Исправьте значение или оставьте пустым.</translation>
    </message>
    <message>
        <location filename="../table.py"/>
        <source>{name}: {key} {value} occurs more than once. Keep one row of each.</source>
        <translation>{name}: {key} {value} встречается несколько раз. Оставьте по одной строке.</translation>
    </message>
    <message>
        <location filename="../valid_geometry.py"/>
        <source>it is empty</source>
        <translation>она пуста</translation>
    </message>
    <message>
        <location filename="../valid_geometry.py"/>
        <source>its coordinates are infinite</source>
        <translation>её координаты бесконечны</translation>
    </message>
    <message>
        <location filename="../valid_geometry.py"/>
        <source>its lines cross each other</source>
        <translation>её линии пересекают друг друга</translation>
    </message>
    <message>
        <location filename="../valid_geometry.py"/>
        <source>its edge touches or crosses itself</source>
        <translation>её контур касается или пересекает сам себя</translation>
    </message>
    <message>
        <location filename="../valid_geometry.py"/>
        <source>it has too few points</source>
        <translation>в ней слишком мало точек</translation>
    </message>
    <message>
        <location filename="../valid_geometry.py"/>
        <source>a hole lies outside it</source>
        <translation>отверстие лежит вне её</translation>
    </message>
    <message>
        <location filename="../valid_geometry.py"/>
        <source>a hole lies within another</source>
        <translation>отверстие лежит внутри другого</translation>
    </message>
    <message>
        <location filename="../valid_geometry.py"/>
        <source>one of its parts lies within another</source>
        <translation>одна её часть лежит внутри другой</translation>
    </message>
    <message>
        <location filename="../valid_geometry.py"/>
        <source>a hole cuts it in two</source>
        <translation>отверстие делит её надвое</translation>
    </message>
    <message>
        <location filename="../valid_geometry.py"/>
        <source>it holds the same edge twice</source>
        <translation>один и тот же контур в ней дважды</translation>
    </message>
    <message>
        <location filename="../valid_geometry.py"/>
        <source>its edge is not closed</source>
        <translation>её контур не замкнут</translation>
    </message>
    <message>
        <location filename="../valid_geometry.py"/>
        <source>it is invalid</source>
        <translation>она недопустима</translation>
    </message>
    <message>
        <location filename="../valid_geometry.py"/>
        <source>{whose}: the geometry cannot be used: {reason}. Correct or remove it.</source>
        <translation>{whose}: геометрию нельзя использовать: {reason}. Исправьте или удалите её.</translation>
    </message>
    <message>
        <location filename="../window/checklist/answer_tables.py"/>
        <source>Checklist answers</source>
        <translation>Ответы контрольного перечня</translation>
    </message>
    <message>
        <location filename="../window/checklist/answer_tables.py"/>
        <source>{file} has no table with the fields {fields}.</source>
        <translation>В файле {file} нет таблицы с полями {fields}.</translation>
    </message>
    <message>
        <location filename="../window/checklist/answer_tables.py"/>
        <source>{file} is no GeoPackage (.gpkg) and no CSV file (.csv).</source>
        <translation>{file} — не GeoPackage (.gpkg) и не файл CSV (.csv).</translation>
    </message>
    <message>
        <location filename="../window/checklist/answer_tables.py"/>
        <source>{file} cannot be written: {reason}</source>
        <translation>Файл {file} не записать: {reason}</translation>
    </message>
    <message>
        <location filename="../window/checklist/answer_tables.py"/>
        <source>{layer} cannot be edited: choose another table.</source>
        <translation>{layer}: таблицу нельзя редактировать, выберите другую.</translation>
    </message>
    <message>
        <location filename="../window/checklist/answer_tables.py"/>
        <source>{layer} does not take the answers.</source>
        <translation>{layer}: таблица не принимает ответы.</translation>
    </message>
    <message>
        <location filename="../window/checklist/answer_tables.py"/>
        <source>{layer} does not take the answers: {reason}</source>
        <translation>{layer}: таблица не принимает ответы: {reason}</translation>
    </message>
    <message>
        <location filename="../window/checklist/answer_tables.py"/>
        <source>{layer}, field {field}: {value} does not fit.</source>
        <translation>{layer}, поле {field}: значение {value} не подходит.</translation>
    </message>
    <message>
        <location filename="../window/checklist/choices.py"/>
        <source>Id or name of a facility</source>
        <translation>Идентификатор или название объекта</translation>
    </message>
    <message>
        <location filename="../window/checklist/choices.py"/>
        <source>Another checklist…</source>
        <translation>Другой перечень…</translation>
    </message>
    <message>
        <location filename="../window/checklist/choices.py"/>
        <source>Choose a table, or name a file</source>
        <translation>Выберите таблицу или укажите файл</translation>
    </message>
    <message>
        <location filename="../window/checklist/choices.py"/>
        <source>File…</source>
        <translation>Файл…</translation>
    </message>
    <message>
        <location filename="../window/checklist/choices.py"/>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <location filename="../window/checklist/choices.py"/>
        <source>Inspector</source>
        <translation>Инспектор</translation>
    </message>
    <message>
        <location filename="../window/checklist/choices.py"/>
        <source>Answers go to</source>
        <translation>Куда записать</translation>
    </message>
    <message>
        <location filename="../window/checklist/dialog.py"/>
        <source>Fill in a checklist</source>
        <translation>Заполнить контрольный перечень</translation>
    </message>
    <message>
        <location filename="../window/checklist/dialog.py"/>
        <source>Keys: a digit answers and goes on; ↑ ↓ go to a question, Enter to its note, Delete takes back.</source>
        <translation>Клавиши: цифра — ответ и переход дальше; ↑ ↓ — к вопросу, Enter — к примечанию, Delete — отменить введённое.</translation>
    </message>
    <message>
        <location filename="../window/checklist/dialog.py"/>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <location filename="../window/checklist/dialog.py"/>
        <source>Print…</source>
        <translation>Печать…</translation>
    </message>
    <message>
        <location filename="../window/checklist/dialog.py"/>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <location filename="../window/checklist/dialog.py"/>
        <source>Another checklist</source>
        <translation>Другой перечень</translation>
    </message>
    <message>
        <location filename="../window/checklist/dialog.py"/>
        <source>Checklists (*.json)</source>
        <translation>Контрольные перечни (*.json)</translation>
    </message>
    <message>
        <location filename="../window/checklist/dialog.py"/>
        <source>Table of answers</source>
        <translation>Таблица ответов</translation>
    </message>
    <message>
        <location filename="../window/checklist/dialog.py"/>
        <source>GeoPackage (*.gpkg);;CSV, UTF-8 (*.csv)</source>
        <translation>GeoPackage (*.gpkg);;CSV, UTF-8 (*.csv)</translation>
    </message>
    <message>
        <location filename="../window/checklist/dialog.py"/>
        <source>Entered earlier and not saved: {count}. It is here again; Save stores it.</source>
        <translation>Введено раньше и не сохранено: {count}. Введённое снова здесь; «Сохранить» запишет его.</translation>
    </message>
    <message>
        <location filename="../window/checklist/dialog.py"/>
        <source>The table of answers is no longer in the project: choose another one before you save.</source>
        <translation>Таблицы ответов больше нет в проекте: перед сохранением выберите другую.</translation>
    </message>
    <message>
        <location filename="../window/checklist/dialog.py"/>
        <source>Rows that this checklist does not know stay as they are:
{rows}</source>
        <translation>Строки, которых в этом перечне нет, остаются как есть:
{rows}</translation>
    </message>
    <message>
        <location filename="../window/checklist/dialog.py"/>
        <source>{layer} has no field photo. New inventory… over the register brings it up to date.</source>
        <translation>{layer}: нет поля photo. «Новый реестр…» поверх этого реестра обновит его.</translation>
    </message>
    <message>
        <location filename="../window/checklist/dialog.py"/>
        <source>Choose a facility first.</source>
        <translation>Сначала выберите объект.</translation>
    </message>
    <message>
        <location filename="../window/checklist/dialog.py"/>
        <source>Choose the table that the answers go to.</source>
        <translation>Выберите таблицу, в которую записать ответы.</translation>
    </message>
    <message>
        <location filename="../window/checklist/dialog.py"/>
        <source>Not saved yet: {count}. Save the answers?</source>
        <translation>Ещё не сохранено: {count}. Сохранить ответы?</translation>
    </message>
    <message>
        <location filename="../window/checklist/opening.py"/>
        <location filename="../window/layer_actions.py"/>
        <source>Fill in a checklist…</source>
        <translation>Заполнить контрольный перечень…</translation>
    </message>
    <message>
        <location filename="../window/checklist/photos.py"/>
        <source>{file} cannot be copied to {folder}: {reason}</source>
        <translation>Файл {file} не скопировать в {folder}: {reason}</translation>
    </message>
    <message>
        <location filename="../window/checklist/photos.py"/>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <location filename="../window/checklist/photos.py"/>
        <source>Choose another…</source>
        <translation>Выбрать другую…</translation>
    </message>
    <message>
        <location filename="../window/checklist/photos.py"/>
        <source>Without a photo</source>
        <translation>Без фотографии</translation>
    </message>
    <message>
        <location filename="../window/checklist/photos.py"/>
        <source>Photographs ({endings})</source>
        <translation>Фотографии ({endings})</translation>
    </message>
    <message>
        <location filename="../window/checklist/photos.py"/>
        <source>Photo</source>
        <translation>Фотография</translation>
    </message>
    <message>
        <location filename="../window/checklist/question_row.py"/>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <location filename="../window/checklist/question_row.py"/>
        <source>This note has several lines: edit it in the form of the table.</source>
        <translation>В примечании несколько строк: измените его в форме таблицы.</translation>
    </message>
    <message>
        <location filename="../window/checklist/question_row.py"/>
        <source>Evidence: {evidence}</source>
        <translation>Подтверждение: {evidence}</translation>
    </message>
    <message>
        <location filename="../window/checklist/question_row.py"/>
        <source>Photo…</source>
        <translation>Фото…</translation>
    </message>
    <message>
        <location filename="../window/checklist/result_panel.py"/>
        <source>Category</source>
        <translation>Раздел</translation>
    </message>
    <message>
        <location filename="../window/checklist/result_panel.py"/>
        <source>Answered</source>
        <translation>Отвечено</translation>
    </message>
    <message>
        <location filename="../window/checklist/result_panel.py"/>
        <source>Safety</source>
        <translation>Безопасность</translation>
    </message>
    <message>
        <location filename="../window/checklist/result_panel.py"/>
        <source>Credibility</source>
        <translation>Достоверность</translation>
    </message>
    <message>
        <location filename="../window/checklist/result_panel.py"/>
        <source>{done} of {count} answered</source>
        <translation>Отвечено: {done} из {count}</translation>
    </message>
    <message>
        <location filename="../window/checklist/result_panel.py"/>
        <source>Questions without an answer: {count}. They count as no data.</source>
        <translation>Вопросов без ответа: {count}. Они считаются вопросами без данных.</translation>
    </message>
    <message>
        <location filename="../window/checklist/result_panel.py"/>
        <source>In all</source>
        <translation>Всего</translation>
    </message>
    <message>
        <location filename="../window/checklist/result_panel.py"/>
        <source>{safety} of the requirements are met; {credibility} of the answers rest on data.</source>
        <translation>Выполнено {safety} требований; {credibility} ответов опираются на данные.</translation>
    </message>
    <message>
        <location filename="../window/checklist/result_panel.py"/>
        <source>No answer yet.</source>
        <translation>Ответов пока нет.</translation>
    </message>
    <message>
        <location filename="../window/checklist/result_panel.py"/>
        <source>No question of this list applies.</source>
        <translation>Ни один вопрос этого перечня не применим.</translation>
    </message>
    <message>
        <location filename="../window/checklist/saving.py"/>
        <source>The table of answers is no longer there: choose another one.</source>
        <translation>Таблицы ответов больше нет: выберите другую.</translation>
    </message>
    <message>
        <location filename="../window/checklist/saving.py"/>
        <source>{layer} has no field {fields}, and what was entered would be lost: choose another table.</source>
        <translation>{layer}: нет поля {fields}, и введённое пропало бы: выберите другую таблицу.</translation>
    </message>
    <message>
        <location filename="../window/checklist/saving.py"/>
        <source>{layer} does not hold what was written for {questions}: look at its rows.</source>
        <translation>{layer}: прочитано не то, что записано для {questions}: проверьте строки таблицы.</translation>
    </message>
    <message>
        <location filename="../window/checklist/saving.py"/>
        <source>Entered in {layer}: {count}. Save the edits of the layer to store them.</source>
        <translation>Внесено в «{layer}»: {count}. Чтобы записать, сохраните правки слоя.</translation>
    </message>
    <message>
        <location filename="../window/checklist/saving.py"/>
        <source>Saved in {layer}: {count}.</source>
        <translation>Сохранено в «{layer}»: {count}.</translation>
    </message>
    <message>
        <location filename="../window/checklist/saving.py"/>
        <source>{questions}: the table has another answer by now. Save once more to put yours in its place.</source>
        <translation>{questions}: в таблице уже другой ответ. Сохраните ещё раз, чтобы поставить на его место свой.</translation>
    </message>
    <message>
        <location filename="../window/checklist/saving.py"/>
        <source>Save the project first: photographs lie beside it.</source>
        <translation>Сначала сохраните проект: фотографии лежат рядом с ним.</translation>
    </message>
    <message>
        <location filename="../window/copies.py"/>
        <source>Copies to edit and to try</source>
        <translation>Копии для правки и проб</translation>
    </message>
    <message>
        <location filename="../window/copies.py"/>
        <source>Data of the tutorial</source>
        <translation>Данные учебного курса</translation>
    </message>
    <message>
        <location filename="../window/copies.py"/>
        <source>A messy table, relief, borders, places and a national scheme.</source>
        <translation>Неряшливая таблица, рельеф, границы, населённые пункты и национальная схема.</translation>
    </message>
    <message>
        <location filename="../window/copies.py"/>
        <source>Files to edit, and embedded data</source>
        <translation>Файлы для правки и встроенные данные</translation>
    </message>
    <message>
        <location filename="../window/copies.py"/>
        <source>Schemes, checklists, criteria, sheets and models; the embedded relief, towns and the example.</source>
        <translation>Схемы, контрольные перечни, критерии, макеты карт и модели; встроенный рельеф, города и пример.</translation>
    </message>
    <message>
        <location filename="../window/copies.py"/>
        <source>They go into the folder {folder}.</source>
        <translation>Они попадут в папку {folder}.</translation>
    </message>
    <message>
        <location filename="../window/copies.py"/>
        <source>Make that folder in</source>
        <translation>Где создать эту папку</translation>
    </message>
    <message>
        <location filename="../window/copies.py"/>
        <source>Files that are there already stay as they are.</source>
        <translation>Файлы, которые там уже есть, остаются как есть.</translation>
    </message>
    <message>
        <location filename="../window/copies.py"/>
        <source>Files copied to {folder}: {copied}. Were there already and stay as they are: {kept}.</source>
        <translation>Скопировано файлов в {folder}: {copied}. Уже были там и остались как есть: {kept}.</translation>
    </message>
    <message>
        <location filename="../window/dock/card.py"/>
        <source>Zoom</source>
        <translation>Показать на карте</translation>
    </message>
    <message>
        <location filename="../window/dock/card.py"/>
        <source>Form</source>
        <translation>Форма</translation>
    </message>
    <message>
        <location filename="../window/dock/card.py"/>
        <source>Sheet…</source>
        <translation>Паспорт…</translation>
    </message>
    <message>
        <location filename="../window/dock/card.py"/>
        <source>A sheet needs a rating: assess the facilities first.</source>
        <translation>Для паспорта нужна оценка: сначала оцените хвостохранилища.</translation>
    </message>
    <message>
        <location filename="../window/dock/card.py"/>
        <source>The class rests on what is assumed.</source>
        <translation>Класс основан на допущениях.</translation>
    </message>
    <message>
        <location filename="../window/dock/dock.py"/>
        <source>Tailings</source>
        <translation>Хвостохранилища</translation>
    </message>
    <message>
        <location filename="../window/dock/dock.py"/>
        <source>Steps of the work, and what is known of a facility</source>
        <translation>Шаги работы и сведения о хвостохранилище</translation>
    </message>
    <message>
        <location filename="../window/dock/downstream.py"/>
        <source>time unknown</source>
        <translation>время неизвестно</translation>
    </message>
    <message>
        <location filename="../window/dock/downstream.py"/>
        <source>none on its way</source>
        <translation>на пути стока нет</translation>
    </message>
    <message>
        <location filename="../window/dock/example.py"/>
        <source>Example facilities</source>
        <translation>Хвостохранилища примера</translation>
    </message>
    <message>
        <location filename="../window/dock/example.py"/>
        <source>Example, in memory only: {placed} of {read} facilities have a published point.</source>
        <translation>Пример, только в памяти: опубликованная точка есть у {placed} из {read} хвостохранилищ.</translation>
    </message>
    <message>
        <location filename="../window/dock/facts.py"/>
        <source>Cannot be shown</source>
        <translation>Показать нельзя</translation>
    </message>
    <message>
        <location filename="../window/dock/facts.py"/>
        <source>country unknown</source>
        <translation>страна неизвестна</translation>
    </message>
    <message>
        <location filename="../window/dock/facts.py"/>
        <source>First border</source>
        <translation>Первая граница</translation>
    </message>
    <message>
        <location filename="../window/dock/facts.py"/>
        <source>{value}, a lower bound</source>
        <translation>{value}, нижняя граница</translation>
    </message>
    <message>
        <location filename="../window/dock/facts.py"/>
        <source>Not rated because</source>
        <translation>Почему нет оценки</translation>
    </message>
    <message>
        <location filename="../window/dock/facts.py"/>
        <source>Range</source>
        <translation>Диапазон</translation>
    </message>
    <message>
        <location filename="../window/dock/facts.py"/>
        <source>Inputs known</source>
        <translation>Известно исходных данных</translation>
    </message>
    <message>
        <location filename="../window/dock/facts.py"/>
        <source>Unknown inputs</source>
        <translation>Неизвестно</translation>
    </message>
    <message>
        <location filename="../window/dock/facts.py"/>
        <source>Also assumed</source>
        <translation>Также допущено</translation>
    </message>
    <message>
        <location filename="../window/dock/facts.py"/>
        <source>not rated yet</source>
        <translation>ещё не оценено</translation>
    </message>
    <message>
        <location filename="../window/dock/facts.py"/>
        <source>THI unknown</source>
        <translation>THI неизвестен</translation>
    </message>
    <message>
        <location filename="../window/dock/measures.py"/>
        <source>Measures noted</source>
        <translation>Записанные меры</translation>
    </message>
    <message>
        <location filename="../window/dock/measures.py"/>
        <source>Inspection due</source>
        <translation>Пора обследовать</translation>
    </message>
    <message>
        <location filename="../window/dock/measures.py"/>
        <source>By the checklist</source>
        <translation>По контрольному перечню</translation>
    </message>
    <message>
        <location filename="../window/dock/measures.py"/>
        <source>no inspection recorded</source>
        <translation>обследований не записано</translation>
    </message>
    <message>
        <location filename="../window/dock/measures.py"/>
        <source>undated</source>
        <translation>без даты</translation>
    </message>
    <message>
        <location filename="../window/dock/measures.py"/>
        <source>Whether done is not recorded.</source>
        <translation>Выполнены ли, не записано.</translation>
    </message>
    <message>
        <location filename="../window/dock/measures.py"/>
        <source>since {day}</source>
        <translation>с {day}</translation>
    </message>
    <message>
        <location filename="../window/dock/measures.py"/>
        <source>no measures listed</source>
        <translation>мер нет</translation>
    </message>
    <message>
        <location filename="../window/dock/panel.py"/>
        <source>Steps</source>
        <translation>Шаги</translation>
    </message>
    <message>
        <location filename="../window/dock/panel.py"/>
        <source>From a table of tailings facilities to a hazard map and a ranked list.</source>
        <translation>От таблицы хвостохранилищ до карты опасности и списка по местам.</translation>
    </message>
    <message>
        <location filename="../window/dock/panel.py"/>
        <source>Try the example</source>
        <translation>Попробовать на примере</translation>
    </message>
    <message>
        <location filename="../window/dock/panel.py"/>
        <source>32 facilities of Central Asia from published sources; works offline.</source>
        <translation>32 хвостохранилища Центральной Азии из опубликованных источников; сеть не нужна.</translation>
    </message>
    <message>
        <location filename="../window/dock/panel.py"/>
        <source>Tutorial data…</source>
        <translation>Учебные данные…</translation>
    </message>
    <message>
        <location filename="../window/dock/panel.py"/>
        <source>Copies the table, relief and borders of the tutorial into a folder of your choice.</source>
        <translation>Копирует таблицу, рельеф и границы учебного курса в выбранную вами папку.</translation>
    </message>
    <message>
        <location filename="../window/dock/panel.py"/>
        <source>Selected facilities: {count}. Select one.</source>
        <translation>Выбрано хвостохранилищ: {count}. Выберите одно.</translation>
    </message>
    <message>
        <location filename="../window/dock/panel.py"/>
        <source>Find a facility, or select one on the map.</source>
        <translation>Найдите хвостохранилище или выберите его на карте.</translation>
    </message>
    <message>
        <location filename="../window/dock/search.py"/>
        <source>Facility: name or ID</source>
        <translation>Название или ID</translation>
    </message>
    <message>
        <location filename="../window/dock/search.py"/>
        <source>No facilities in the project</source>
        <translation>В проекте нет хвостохранилищ</translation>
    </message>
    <message>
        <location filename="../window/dock/steps.py"/>
        <source>Import…</source>
        <translation>Импорт…</translation>
    </message>
    <message>
        <location filename="../window/dock/steps.py"/>
        <source>Data</source>
        <translation>Данные</translation>
    </message>
    <message>
        <location filename="../window/dock/steps.py"/>
        <source>Open data…</source>
        <translation>Открытые данные…</translation>
    </message>
    <message>
        <location filename="../window/dock/steps.py"/>
        <source>Assessment</source>
        <translation>Оценка</translation>
    </message>
    <message>
        <location filename="../window/dock/steps.py"/>
        <source>Assess…</source>
        <translation>Оценить…</translation>
    </message>
    <message>
        <location filename="../window/dock/steps.py"/>
        <source>Map, list and sheets</source>
        <translation>Карта, список и паспорта</translation>
    </message>
    <message>
        <location filename="../window/dock/steps.py"/>
        <source>Map…</source>
        <translation>Карта…</translation>
    </message>
    <message>
        <location filename="../window/dock/steps.py"/>
        <source>List…</source>
        <translation>Список…</translation>
    </message>
    <message>
        <location filename="../window/dock/steps.py"/>
        <source>Sheets…</source>
        <translation>Паспорта…</translation>
    </message>
    <message>
        <location filename="../window/dock/steps.py"/>
        <source>Web map…</source>
        <translation>Веб-карта…</translation>
    </message>
    <message>
        <location filename="../window/dock/steps.py"/>
        <source>Report…</source>
        <translation>Отчёт…</translation>
    </message>
    <message>
        <location filename="../window/dock/steps.py"/>
        <source>No layer of facilities yet</source>
        <translation>Слоя хвостохранилищ ещё нет</translation>
    </message>
    <message>
        <location filename="../window/dock/steps.py"/>
        <source>{layer}: no facility entered yet</source>
        <translation>{layer}: ещё ни одного хвостохранилища</translation>
    </message>
    <message>
        <location filename="../window/dock/steps.py"/>
        <source>{layer}: {count}</source>
        <translation>{layer}: {count}</translation>
    </message>
    <message>
        <location filename="../window/dock/steps.py"/>
        <source>Open data in {folder}</source>
        <translation>Открытые данные: {folder}</translation>
    </message>
    <message>
        <location filename="../window/dock/steps.py"/>
        <source>Relief: {layer}</source>
        <translation>Рельеф: {layer}</translation>
    </message>
    <message>
        <location filename="../window/dock/steps.py"/>
        <source>None in the project</source>
        <translation>В проекте нет</translation>
    </message>
    <message>
        <location filename="../window/dock/steps.py"/>
        <source>None: an assessment takes the plugin's overview relief</source>
        <translation>Нет: оценка возьмёт обзорный рельеф модуля</translation>
    </message>
    <message>
        <location filename="../window/dock/steps.py"/>
        <source>{layer}: {count} rated</source>
        <translation>{layer}, с оценкой: {count}</translation>
    </message>
    <message>
        <location filename="../window/dock/steps.py"/>
        <source>Layout: {name}</source>
        <translation>Макет: {name}</translation>
    </message>
    <message>
        <location filename="../window/dock/steps.py"/>
        <source>No map or list yet</source>
        <translation>Карты и списка ещё нет</translation>
    </message>
    <message>
        <location filename="../window/dock/steps.py"/>
        <source>Not rated yet</source>
        <translation>Оценки ещё нет</translation>
    </message>
    <message>
        <location filename="../window/dock/steps.py"/>
        <source>done</source>
        <translation>готово</translation>
    </message>
    <message>
        <location filename="../window/explaining.py"/>
        <source>The facility is no longer in the layer {layer}.</source>
        <translation>Этого хвостохранилища больше нет в слое {layer}.</translation>
    </message>
    <message>
        <location filename="../window/explaining.py"/>
        <source>The layer says THI {written}; with the values as they are now it is another one: rate it again.</source>
        <translation>В слое записан THI {written}; по нынешним значениям он другой: проведите оценку заново.</translation>
    </message>
    <message>
        <location filename="../window/explaining.py"/>
        <source>The facility was rated by {scheme}, which does not come with the plugin. Run Rate hazard with the file of that scheme (SCHEME_FILE) and an explanation (EXPLANATION).</source>
        <translation>Хвостохранилище оценено по схеме {scheme}, которой нет в модуле. Запустите «Оценка опасности (THI)» с файлом этой схемы (SCHEME_FILE) и объяснением (EXPLANATION).</translation>
    </message>
    <message>
        <location filename="../window/explaining.py"/>
        <source>Open in the browser</source>
        <translation>Открыть в браузере</translation>
    </message>
    <message>
        <location filename="../window/guide.py"/>
        <source>No browser could be started. The guide is here: {address}</source>
        <translation>Не удалось запустить браузер. Руководство находится здесь: {address}</translation>
    </message>
    <message>
        <location filename="../window/help_pages.py"/>
        <source>On the web</source>
        <translation>В интернете</translation>
    </message>
    <message>
        <location filename="../window/layer_actions.py"/>
        <source>Facility sheet…</source>
        <translation>Паспорт хвостохранилища…</translation>
    </message>
    <message>
        <location filename="../window/layer_actions.py"/>
        <source>Explain the rating</source>
        <translation>Объяснить оценку</translation>
    </message>
    <message>
        <location filename="../window/layer_actions.py"/>
        <source>Where does it flow</source>
        <translation>Куда потечёт</translation>
    </message>
    <message>
        <location filename="../window/layer_actions.py"/>
        <source>This facility has no facility_id: give it one first.</source>
        <translation>У этого хвостохранилища нет facility_id: сначала присвойте его.</translation>
    </message>
    <message>
        <location filename="../window/layer_actions.py"/>
        <source>This facility has no position.</source>
        <translation>У этого хвостохранилища нет положения.</translation>
    </message>
    <message>
        <location filename="../window/layer_actions.py"/>
        <source>The position of this facility is not on this map.</source>
        <translation>Положения этого хвостохранилища нет на этой карте.</translation>
    </message>
    <message>
        <location filename="../window/locator.py"/>
        <source>Tailings facilities</source>
        <translation>Хвостохранилища</translation>
    </message>
    <message>
        <location filename="../window/locator.py"/>
        <source>{facility} has no position.</source>
        <translation>У хвостохранилища {facility} нет положения.</translation>
    </message>
    <message>
        <location filename="../window/options.py"/>
        <source>that of QGIS</source>
        <translation>как в QGIS</translation>
    </message>
    <message>
        <location filename="../window/options.py"/>
        <source>stands at the head of facility sheets</source>
        <translation>стоит вверху паспортов хвостохранилищ</translation>
    </message>
    <message>
        <location filename="../window/options.py"/>
        <source>Language of results</source>
        <translation>Язык результатов</translation>
    </message>
    <message>
        <location filename="../window/options.py"/>
        <source>National scheme</source>
        <translation>Национальная схема</translation>
    </message>
    <message>
        <location filename="../window/options.py"/>
        <source>Scheme (*.json)</source>
        <translation>Схема (*.json)</translation>
    </message>
    <message>
        <location filename="../window/options.py"/>
        <source>Move the map to results when they are loaded</source>
        <translation>Перемещать карту к загруженным результатам</translation>
    </message>
    <message>
        <location filename="../window/options.py"/>
        <source>The dialogs of the tools open with these; each can be changed there. Models, scripts and qgis_process do not read them: their results are the same on every machine.</source>
        <translation>С этим открываются окна инструментов; в окне всё можно изменить. Модели, скрипты и qgis_process этого не читают: их результаты одинаковы на любом компьютере.</translation>
    </message>
    <message>
        <location filename="../window/options.py"/>
        <source>that of each tool</source>
        <translation>своя у каждого инструмента</translation>
    </message>
    <message>
        <location filename="../window/options.py"/>
        <source>The national scheme takes its place.</source>
        <translation>Вместо неё действует национальная схема.</translation>
    </message>
    <message>
        <location filename="../window/options.py"/>
        <source>{path} is a scheme of {index}: give one of the THI.</source>
        <translation>{path} — схема {index}: нужна схема THI.</translation>
    </message>
    <message>
        <location filename="../window/options.py"/>
        <source>{path}: there is no such folder.</source>
        <translation>{path}: такой папки нет.</translation>
    </message>
    <message>
        <location filename="../window/trace/keeping.py"/>
        <source>Paths from the map</source>
        <translation>Пути стока с карты</translation>
    </message>
    <message>
        <location filename="../window/trace/keeping.py"/>
        <source>{number}: from {place} over {relief}; borders from {countries}</source>
        <translation>{number}: от точки {place} по рельефу {relief}; границы: {countries}</translation>
    </message>
    <message>
        <location filename="../window/trace/panel.py"/>
        <location filename="../window/trace/part.py"/>
        <source>Where the water goes</source>
        <translation>Куда течёт вода</translation>
    </message>
    <message>
        <location filename="../window/trace/panel.py"/>
        <source>Click on the map: the water is followed from there. A click with Shift adds a path. Esc stops, or clears; the right button clears.</source>
        <translation>Щёлкните по карте: сток прослеживается от этой точки. Щелчок с Shift добавляет путь. Esc прерывает или очищает; правая кнопка очищает.</translation>
    </message>
    <message>
        <location filename="../window/trace/panel.py"/>
        <source>Relief:</source>
        <translation>Рельеф:</translation>
    </message>
    <message>
        <location filename="../window/trace/panel.py"/>
        <source>Make it a facility…</source>
        <translation>В реестр…</translation>
    </message>
    <message>
        <location filename="../window/trace/panel.py"/>
        <source>Keep as layer</source>
        <translation>В слой</translation>
    </message>
    <message>
        <location filename="../window/trace/panel.py"/>
        <source>Clear</source>
        <translation>Очистить</translation>
    </message>
    <message>
        <location filename="../window/trace/panel.py"/>
        <source>Opens the form of a new facility of the register at this place</source>
        <translation>Открывает форму нового хвостохранилища реестра в этой точке</translation>
    </message>
    <message>
        <location filename="../window/trace/panel.py"/>
        <source>Puts the paths into the project as a layer</source>
        <translation>Добавляет пути в проект слоем</translation>
    </message>
    <message>
        <location filename="../window/trace/panel.py"/>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <location filename="../window/trace/panel.py"/>
        <location filename="../window/trace/words.py"/>
        <source>Length</source>
        <translation>Длина</translation>
    </message>
    <message>
        <location filename="../window/trace/panel.py"/>
        <source>Border</source>
        <translation>Граница</translation>
    </message>
    <message>
        <location filename="../window/trace/panel.py"/>
        <location filename="../window/trace/words.py"/>
        <source>People</source>
        <translation>Людей</translation>
    </message>
    <message>
        <location filename="../window/trace/panel.py"/>
        <location filename="../window/trace/words.py"/>
        <source>Ends in</source>
        <translation>Конец</translation>
    </message>
    <message>
        <location filename="../window/trace/panel.py"/>
        <source>The topmost visible one, else the overview</source>
        <translation>Верхний видимый, иначе обзорный</translation>
    </message>
    <message>
        <location filename="../window/trace/panel.py"/>
        <source>no path</source>
        <translation>нет пути</translation>
    </message>
    <message>
        <location filename="../window/trace/part.py"/>
        <source>Click on the map and see where the water goes from there</source>
        <translation>Щёлкните по карте и увидите, куда оттуда течёт вода</translation>
    </message>
    <message>
        <location filename="../window/trace/reliefs.py"/>
        <source>Overview relief of the plugin (cells of 1.9 km)</source>
        <translation>Обзорный рельеф модуля (ячейки 1,9 км)</translation>
    </message>
    <message>
        <location filename="../window/trace/reliefs.py"/>
        <source>QGIS's world map, simplified</source>
        <translation>карта мира QGIS, упрощённая</translation>
    </message>
    <message>
        <location filename="../window/trace/reliefs.py"/>
        <source>none: borders are not looked at</source>
        <translation>нет: границы не учитываются</translation>
    </message>
    <message>
        <location filename="../window/trace/session.py"/>
        <source>This place of the map has no longitude and latitude: look at the CRS of the project.</source>
        <translation>У этого места карты нет широты и долготы: проверьте систему координат проекта.</translation>
    </message>
    <message>
        <location filename="../window/trace/session.py"/>
        <source>Stopped.</source>
        <translation>Прервано.</translation>
    </message>
    <message>
        <location filename="../window/trace/session.py"/>
        <source>Layer {layer} cannot be edited now.</source>
        <translation>Слой {layer} сейчас нельзя редактировать.</translation>
    </message>
    <message>
        <location filename="../window/trace/session.py"/>
        <source>The project has no register of facilities that can be edited. Make one?</source>
        <translation>В проекте нет реестра хвостохранилищ, который можно редактировать. Создать его?</translation>
    </message>
    <message>
        <location filename="../window/trace/words.py"/>
        <source>{km} km</source>
        <translation>{km} км</translation>
    </message>
    <message>
        <location filename="../window/trace/words.py"/>
        <source>{earliest} to {latest} h</source>
        <translation>от {earliest} до {latest} ч</translation>
    </message>
    <message>
        <location filename="../window/trace/words.py"/>
        <source>{hours} h</source>
        <translation>{hours} ч</translation>
    </message>
    <message>
        <location filename="../window/trace/words.py"/>
        <source>{latitude}° {north_or_south}, {longitude}° {east_or_west}</source>
        <translation>{latitude}° {north_or_south}, {longitude}° {east_or_west}</translation>
    </message>
    <message>
        <location filename="../window/trace/words.py"/>
        <source>N</source>
        <translation>с. ш.</translation>
    </message>
    <message>
        <location filename="../window/trace/words.py"/>
        <source>S</source>
        <translation>ю. ш.</translation>
    </message>
    <message>
        <location filename="../window/trace/words.py"/>
        <source>E</source>
        <translation>в. д.</translation>
    </message>
    <message>
        <location filename="../window/trace/words.py"/>
        <source>W</source>
        <translation>з. д.</translation>
    </message>
    <message>
        <location filename="../window/trace/words.py"/>
        <source>The place lies outside the relief.</source>
        <translation>Точка лежит за пределами рельефа.</translation>
    </message>
    <message>
        <location filename="../window/trace/words.py"/>
        <source>The relief has no height at this place: it is a hole in the data, or the sea.</source>
        <translation>В рельефе здесь нет высоты: это пропуск в данных или море.</translation>
    </message>
    <message>
        <location filename="../window/trace/words.py"/>
        <source>The place lies in the sea: the water is at its end.</source>
        <translation>Точка лежит в море: вода уже у конца пути.</translation>
    </message>
    <message>
        <location filename="../window/trace/words.py"/>
        <source>The place lies in a lake without outflow: the water stays there.</source>
        <translation>Точка лежит в бессточном озере: вода остаётся в нём.</translation>
    </message>
    <message>
        <location filename="../window/trace/words.py"/>
        <source>The place lies in an inland sink: the water stays there.</source>
        <translation>Точка лежит в бессточной впадине: вода остаётся в ней.</translation>
    </message>
    <message>
        <location filename="../window/trace/words.py"/>
        <source>The place lies on the edge of the relief: where its water goes is unknown.</source>
        <translation>Точка лежит на краю рельефа: куда уходит вода, неизвестно.</translation>
    </message>
    <message>
        <location filename="../window/trace/words.py"/>
        <source>Where the water of this place goes is unknown.</source>
        <translation>Куда течёт вода из этой точки, неизвестно.</translation>
    </message>
    <message>
        <location filename="../window/trace/words.py"/>
        <source>along the border of {first} with {second}</source>
        <translation>вдоль границы {first} – {second}</translation>
    </message>
    <message>
        <location filename="../window/trace/words.py"/>
        <source>none known</source>
        <translation>неизвестна</translation>
    </message>
    <message>
        <location filename="../window/trace/words.py"/>
        <source>at least {people}</source>
        <translation>не менее {people}</translation>
    </message>
    <message>
        <location filename="../window/trace/words.py"/>
        <source>{end}: the water goes on, and what follows is not known</source>
        <translation>{end}: вода течёт дальше, но куда, неизвестно</translation>
    </message>
    <message>
        <location filename="../window/trace/words.py"/>
        <source>{drop} m down</source>
        <translation>падение {drop} м</translation>
    </message>
    <message>
        <location filename="../window/trace/words.py"/>
        <source>Arrival there</source>
        <translation>Вода там через</translation>
    </message>
    <message>
        <location filename="../window/trace/words.py"/>
        <source>Borders from</source>
        <translation>Границы</translation>
    </message>
    <message>
        <location filename="../window/trace/words.py"/>
        <source>Hours are those of the leading edge at an assumed {assumed} m/s; in brackets at {fast} and {slow} m/s, between which the plume of Baia Mare travelled in 2000.</source>
        <translation>Часы – для переднего фронта при принятой скорости {assumed} м/с; в скобках – при {fast} и {slow} м/с, между которыми двигался шлейф загрязнения Бая-Маре в 2000 году.</translation>
    </message>
    <message>
        <location filename="../window/trace/words.py"/>
        <source>The relief has cells of about {cell} km: the path is an overview only.</source>
        <translation>Ячейки рельефа около {cell} км: путь только обзорный.</translation>
    </message>
    <message>
        <location filename="../window/trace/words.py"/>
        <source>The layer of countries does not cover all of the path: borders and countries may be missing.</source>
        <translation>Слой стран покрывает не весь путь: границы и страны могут быть пропущены.</translation>
    </message>
    <message>
        <location filename="../window/trace/words.py"/>
        <source>No border is met as far as the path is known.</source>
        <translation>На известной части пути границ нет.</translation>
    </message>
    <message>
        <location filename="../window/trace/words.py"/>
        <source>{border}: {distance}, {hours}</source>
        <translation>{border}: {distance}, {hours}</translation>
    </message>
    <message>
        <location filename="../window/trace/words.py"/>
        <source>Borders</source>
        <translation>Границы</translation>
    </message>
    <message>
        <location filename="../window/trace/words.py"/>
        <source>None of the towns that the plugin knows lies within {corridor} of the first {within}: villages are not among them, so it is unknown who lives there.</source>
        <translation>Ни один из известных модулю городов не лежит ближе {corridor} от первых {within} пути. Сёл среди них нет, поэтому, кто там живёт, неизвестно.</translation>
    </message>
    <message>
        <location filename="../window/trace/words.py"/>
        <source>Towns that the plugin knows within {corridor} of the first {within}; villages are missing, so the people are a lower bound</source>
        <translation>Известные модулю города не далее {corridor} от первых {within} пути; сёл среди них нет, поэтому население – нижняя граница</translation>
    </message>
    <message>
        <location filename="../window/trace/words.py"/>
        <source>people unknown</source>
        <translation>население неизвестно</translation>
    </message>
    <message>
        <location filename="../window/trace/words.py"/>
        <source>{people} people</source>
        <translation>население {people}</translation>
    </message>
    <message>
        <location filename="../window/trace/words.py"/>
        <source>{town}: {lives}, at {distance}, {hours}</source>
        <translation>{town}: {lives}, через {distance}, {hours}</translation>
    </message>
    <message>
        <location filename="../window/trace/work.py"/>
        <source>Heights of {value} m and the like, below {lowest} or above {highest} m, are taken for no-data.</source>
        <translation>Высоты вроде {value} м, ниже {lowest} или выше {highest} м, считаются отсутствием данных.</translation>
    </message>
</context>
</TS>
