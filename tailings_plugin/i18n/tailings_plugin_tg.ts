<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tg_TJ" sourcelanguage="en">
<context>
    <name>tailings</name>
    <message>
        <location filename="../archives.py"/>
        <source>{input}: {path} would unpack to {size} MB, far more than a table holds, and fill the memory. Check that it is the right file, or cut it into parts.</source>
        <translation>{input}: {path} ба {size} МБ кушода мешуд, ки аз ҷадвал хеле зиёд аст, ва хотираро пур мекард. Санҷед, ки ин ҳамон файл аст ё не, ё онро ба қисмҳо ҷудо кунед.</translation>
    </message>
    <message>
        <location filename="../basin/analysis.py"/>
        <source>Point {id} has no path: {reason}. Give a point on cells with a height.</source>
        <translation>Нуқтаи {id} роҳ надорад: {reason}. Нуқтаро дар катакҳои дорои баландӣ диҳед.</translation>
    </message>
    <message>
        <location filename="../basin/analysis.py"/>
        <source>Sinks are marked as directions are found: give them to {function} instead.</source>
        <translation>Пастхамиҳои бешоро ҳангоми ҳисоби самтҳо қайд мешаванд: онҳоро дар {function} диҳед.</translation>
    </message>
    <message>
        <location filename="../basin/analysis.py"/>
        <source>Sinks are marked as directions are found: give them to flow_directions instead.</source>
        <translation>Чуқуриҳо ҳангоми муайян кардани самтҳо қайд мешаванд: онҳоро ба flow_directions диҳед.</translation>
    </message>
    <message>
        <location filename="../basin/analysis.py"/>
        <source>The table of points has no columns lon and lat (or x and y); it has {names}. Rename them.</source>
        <translation>Дар ҷадвали нуқтаҳо сутунҳои lon ва lat (ё x ва y) нестанд; дар он {names} ҳастанд. Онҳоро аз нав ном гузоред.</translation>
    </message>
    <message>
        <location filename="../basin/analysis.py"/>
        <source>Layer {path} has no field {field} with countries; its fields are {names}. Name the field of the codes.</source>
        <translation>Дар қабати {path} майдони {field} бо кишварҳо нест; майдонҳои он: {names}. Майдони рамзҳоро нишон диҳед.</translation>
    </message>
    <message>
        <location filename="../basin/grid/codings.py"/>
        <source>Directions {path}: rows from {row} on cannot be read.</source>
        <translation>Самтҳои {path}: сатрҳо аз {row} сар карда хонда намешаванд.</translation>
    </message>
    <message>
        <location filename="../basin/grid/codings.py"/>
        <location filename="../basin/grid/direction_file.py"/>
        <source>Directions {path}: there is no direction in it, only no-data.</source>
        <translation>Самтҳои {path}: дар он ягон самт нест, танҳо бемаълумот.</translation>
    </message>
    <message>
        <location filename="../basin/grid/codings.py"/>
        <source>Flow directions cannot be written to {path}: {error}</source>
        <translation>Самтҳои ҷараён ба {path} навишта намешаванд: {error}</translation>
    </message>
    <message>
        <location filename="../basin/grid/codings.py"/>
        <source>Directions {path}: the codings {codings} fit equally. Say which one it is.</source>
        <translation>Самтҳои {path}: рамзгузориҳои {codings} баробар мувофиқанд. Нишон диҳед, ки кадом аст.</translation>
    </message>
    <message>
        <location filename="../basin/grid/codings.py"/>
        <source>Directions {path}: {count} cells hold no code of the coding {coding}; the first is no whole number in row {row}, column {column} (x {x:g}, y {y:g}). Choose the coding the raster was made with, or mend the raster.</source>
        <translation>Самтҳои {path}: {count} катак рамзи рамзгузории {coding}-ро надорад; аввалинаш адади бутун нест, сатри {row}, сутуни {column} (x {x:g}, y {y:g}). Рамзгузориеро, ки растр бо он сохта шудааст, интихоб кунед ё растрро ислоҳ кунед.</translation>
    </message>
    <message>
        <location filename="../basin/grid/codings.py"/>
        <source>Directions {path}: {count} cells hold no code of the coding {coding}; the first is {code} in row {row}, column {column} (x {x:g}, y {y:g}). Choose the coding the raster was made with, or mend the raster.</source>
        <translation>Самтҳои {path}: {count} катак рамзи рамзгузории {coding}-ро надорад; аввалинаш {code}, сатри {row}, сутуни {column} (x {x:g}, y {y:g}). Рамзгузориеро, ки растр бо он сохта шудааст, интихоб кунед ё растрро ислоҳ кунед.</translation>
    </message>
    <message>
        <location filename="../basin/grid/drained_file.py"/>
        <source>Raster {path} has {rows} x {columns} cells from {left:.10g}, {top:.10g} on; the flow directions have {own_rows} x {own_columns} from {own_left:.10g}, {own_top:.10g} on, or another coordinate system.</source>
        <translation>Растри {path}: {rows} x {columns} катак аз {left:.10g}, {top:.10g}; дар самтҳои ҷараён {own_rows} x {own_columns} аз {own_left:.10g}, {own_top:.10g} ё низоми координатаҳо дигар аст.</translation>
    </message>
    <message>
        <location filename="../basin/grid/drained_file.py"/>
        <location filename="../basin/grid/sampling.py"/>
        <location filename="../consequence/windows.py"/>
        <source>Raster {name}: rows from {row} on cannot be read: {error}</source>
        <translation>Растри {name}: сатрҳо аз {row} сар карда хонда намешаванд: {error}</translation>
    </message>
    <message>
        <location filename="../basin/grid/drained_file.py"/>
        <source>Raster {path} is not of the flow directions beside it: in row {row}, column {column} it tells {found:g}, and {expected:g} follows from the cells that drain there. Remove it, or write it anew with the directions.</source>
        <translation>Растри {path} аз самтҳои ҷараёни паҳлӯяш нест: дар сатри {row}, сутуни {column} {found:g} аст, вале аз катакҳое, ки ба он ҷо ҷорӣ мешаванд, {expected:g} бармеояд. Онро дур кунед ё бо самтҳо аз нав нависед.</translation>
    </message>
    <message>
        <location filename="../basin/grid/raster_file.py"/>
        <source>{path} is a vector layer; a raster is needed here.</source>
        <translation>{path} қабати векторӣ аст; дар ин ҷо растр лозим аст.</translation>
    </message>
    <message>
        <location filename="../basin/grid/raster_file.py"/>
        <location filename="../consequence/simulated.py"/>
        <location filename="../open_data/mosaic.py"/>
        <source>The raster {path} cannot be opened: {error}</source>
        <translation>Растри {path} кушода намешавад: {error}</translation>
    </message>
    <message>
        <location filename="../basin/grid/raster_file.py"/>
        <source>{path} holds several rasters; choose one of them: {names}</source>
        <translation>Дар {path} якчанд растр аст; якеро интихоб кунед: {names}</translation>
    </message>
    <message>
        <location filename="../basin/grid/raster_file.py"/>
        <source>Raster {path} has {count} bands; one band of values is needed. Export the band you mean to a raster of its own (Raster &gt; Conversion &gt; Translate).</source>
        <translation>Растри {path} {count} канал дорад; як канали арзишҳо лозим аст. Канали лозимиро ба растри алоҳида содир кунед (Raster &gt; Conversion &gt; Translate).</translation>
    </message>
    <message>
        <location filename="../basin/grid/raster_file.py"/>
        <source>Raster {path} holds complex numbers; one number a cell is needed. Export its real part or its amplitude to a raster of its own.</source>
        <translation>Дар растри {path} ададҳои комплексӣ ҳастанд; дар як катак як адад лозим аст. Қисми ҳақиқӣ ё амплитудаи онро ба растри алоҳида содир кунед.</translation>
    </message>
    <message>
        <location filename="../basin/grid/raster_file.py"/>
        <source>Raster {path}: its position cannot be read: {error}. The file may be cut off or damaged: copy it again from where it comes from.</source>
        <translation>Растри {path}: мавқеи он хонда намешавад: {error}. Файл шояд бурида ё вайрон аст: онро аз манбааш аз нав нусха бардоред.</translation>
    </message>
    <message>
        <location filename="../basin/grid/raster_file.py"/>
        <source>Raster {path} has no coordinate system or no position. Assign its CRS first (Raster &gt; Projections &gt; Assign Projection).</source>
        <translation>Растри {path} низоми координатаҳо ё мавқеъ надорад. Аввал низоми координатаҳояшро муқаррар кунед (Raster &gt; Projections &gt; Assign Projection).</translation>
    </message>
    <message>
        <location filename="../basin/grid/raster_file.py"/>
        <source>Raster {path} is in the geocentric system {crs}, whose coordinates are distances from the middle of the Earth. Warp it to a geographic or projected one first (Raster &gt; Projections &gt; Warp).</source>
        <translation>Растри {path} дар низоми геосентрикии {crs} аст, ки координатаҳояш масофа аз маркази Заминанд. Аввал онро ба низоми географӣ ё проексиявӣ гардонед (Raster &gt; Projections &gt; Warp).</translation>
    </message>
    <message>
        <location filename="../basin/grid/raster_file.py"/>
        <source>Raster {path} is rotated or not north-up (geotransform {transform}). Warp it to a north-up raster first (Raster &gt; Projections &gt; Warp).</source>
        <translation>Растри {path} гардонида шудааст ё ба шимол нигаронида нашудааст (geotransform {transform}). Аввал онро ба растри ба шимол нигаронидашуда гардонед (Raster &gt; Projections &gt; Warp).</translation>
    </message>
    <message>
        <location filename="../basin/grid/raster_file.py"/>
        <source>Raster {path} reaches from {south} to {north} degrees of latitude, beyond a pole: its coordinates are no degrees, or its CRS is another one. Assign the right one (Raster &gt; Projections &gt; Assign Projection).</source>
        <translation>Растри {path} аз {south} то {north} дараҷаи арз, берун аз қутб аст: координатҳояш дараҷа нестанд ё системаи координаташ дигар аст. Дурусташро таъин кунед (Растр &gt; Проексияҳо &gt; Таъини проексия).</translation>
    </message>
    <message>
        <location filename="../basin/grid/raster_file.py"/>
        <source>Cells of {width} x {height} have no size.</source>
        <translation>Катакҳои {width} x {height} андоза надоранд.</translation>
    </message>
    <message>
        <location filename="../basin/grid/raster_file.py"/>
        <source>{crs} is no coordinate reference system. Write it as EPSG:32643.</source>
        <translation>{crs} низоми координатаҳо нест. Онро мисли EPSG:32643 нависед.</translation>
    </message>
    <message>
        <location filename="../basin/grid/raster_file.py"/>
        <source>Relief {path}: {cells:,.0f} million cells need about {needed:.1f} GB of memory, {free:.1f} GB are free. Clip the relief to the region of the facilities, set a length limit, use a coarser relief, or make its flow directions first with flowdirections, for which no relief is too large, and give them as DIRECTIONS.</source>
        <translation>Релефи {path}: барои {cells:,.0f} миллион катак тақрибан {needed:.1f} ГБ хотира лозим аст, {free:.1f} ГБ холист. Релефро аз рӯи ҳудуди партовгоҳҳо буред, ҳадди дарозӣ муқаррар кунед, релефи дурушттар гиред ё аввал самтҳои ҷараёни онро бо асбоби flowdirections, ки барояш релефи аз ҳад калон нест, созед ва онҳоро ҳамчун DIRECTIONS диҳед.</translation>
    </message>
    <message>
        <location filename="../basin/grid/raster_written.py"/>
        <location filename="../basin/tiles/written.py"/>
        <location filename="../consequence/flow_mosaic.py"/>
        <source>{path} cannot be written: {error}</source>
        <translation>{path} навишта намешавад: {error}</translation>
    </message>
    <message>
        <location filename="../basin/grid/relief.py"/>
        <source>Relief {path}: no height in it is one of land, between {lowest} and {highest} m; there are such as {value}. Convert them to metres if they are in another unit, or choose another raster.</source>
        <translation>Релефи {path}: ягон баландии он баландии хушкӣ, аз {lowest} то {highest} м, нест; монанди {value} ҳастанд. Агар воҳид дигар бошад, ба метр гардонед ё растри дигар интихоб кунед.</translation>
    </message>
    <message>
        <location filename="../basin/grid/relief.py"/>
        <location filename="../basin/tiles/ground.py"/>
        <source>Relief {path}: there is no height in it, only no-data. Choose a raster (or a window of it) that has heights.</source>
        <translation>Релефи {path}: дар он баландӣ нест, танҳо бемаълумот. Растр ё қисми дорои баландии онро интихоб кунед.</translation>
    </message>
    <message>
        <location filename="../basin/grid/relief.py"/>
        <source>Raster {path} has a palette: its values are the numbers of colours or classes, not heights. Choose the relief itself; where they are heights in metres, take the palette away (Raster &gt; Conversion &gt; Translate).</source>
        <translation>Растри {path} палитра дорад: қиматҳояш рақами рангҳо ё синфҳоянд, на баландӣ. Худи релефро интихоб кунед; агар онҳо баландӣ бо метр бошанд, палитраро бардоред (Растр &gt; Табдил &gt; Табдили формат).</translation>
    </message>
    <message>
        <location filename="../basin/grid/relief.py"/>
        <source>Relief {path}: its heights are in feet ({unit}). Convert them to metres first, for example with the raster calculator (height * 0.3048).</source>
        <translation>Релефи {path}: баландиҳои он бо фут ({unit}) мебошанд. Аввал онҳоро ба метр гардонед, масалан бо ҳисобкунаки растр (баландӣ * 0.3048).</translation>
    </message>
    <message>
        <location filename="../basin/grid/relief.py"/>
        <source>Relief {path}: its heights are in {unit}, not in metres. Convert them first, for example with the raster calculator (height * {factor}).</source>
        <translation>Релефи {path}: баландиҳои он бо {unit} мебошанд, на бо метр. Аввал онҳоро гардонед, масалан бо ҳисобкунаки растр (баландӣ * {factor}).</translation>
    </message>
    <message>
        <location filename="../basin/grid/relief.py"/>
        <source>Relief {path}: rows from {row} on cannot be read: {error}</source>
        <translation>Релефи {path}: сатрҳо аз {row} сар карда хонда намешаванд: {error}</translation>
    </message>
    <message>
        <location filename="../basin/paths/flow_tree.py"/>
        <source>The flow directions run in a loop of {length} cells through row {row}, column {column}. Check that the coding of the directions is the right one, or make them anew from a relief.</source>
        <translation>Самтҳои ҷараён дар ҳалқаи {length} катак аз сатри {row}, сутуни {column} мегузаранд. Санҷед, ки рамзгузории самтҳо дуруст аст, ё онҳоро аз рӯи релеф аз нав созед.</translation>
    </message>
    <message>
        <location filename="../basin/paths/pointers.py"/>
        <source>Layer {layer}, row {row}: field {field} is empty. Fill it, or leave the row out.</source>
        <translation>Қабати {layer}, сатри {row}: майдони {field} холист. Онро пур кунед ё сатрро хориҷ кунед.</translation>
    </message>
    <message>
        <location filename="../basin/paths/pointers.py"/>
        <source>Layer {layer}, field {field}: {name} stands in rows {first} and {second}. Identifiers must be unique: join the features, or choose another field.</source>
        <translation>Қабати {layer}, майдони {field}: {name} дар сатрҳои {first} ва {second} ҳаст. Рамзҳо набояд такрор шаванд: объектҳоро муттаҳид кунед ё майдони дигар интихоб кунед.</translation>
    </message>
    <message>
        <location filename="../basin/paths/pointers.py"/>
        <source>Layer {layer}: {what} runs in a loop, {members}. Water cannot: correct these features.</source>
        <translation>Қабати {layer}: {what} дар ҳалқа меравад, {members}. Об чунин ҷорӣ намешавад: ин объектҳоро ислоҳ кунед.</translation>
    </message>
    <message>
        <location filename="../basin/paths/tiled_terrain.py"/>
        <source>Relief {relief} ({rows} x {columns} cells) and flow directions {directions} ({own_rows} x {own_columns}) have other cells, or other coordinate systems. Give the relief that the directions were made from, or make them anew from this one.</source>
        <translation>Катакҳо ё низомҳои координатаи релефи {relief} ({rows} x {columns} катак) ва самтҳои ҷараёни {directions} ({own_rows} x {own_columns}) гуногунанд. Релеферо диҳед, ки самтҳо аз рӯи он сохта шудаанд, ё онҳоро аз рӯи ҳамин релеф аз нав созед.</translation>
    </message>
    <message>
        <location filename="../basin/routing/accumulation.py"/>
        <location filename="../basin/routing/catchments_in_tiles.py"/>
        <source>The flow directions run in a circle: {count:,} cells never reach an end, the first at row {row}, column {column} (from 0). Make them anew from the relief.</source>
        <translation>Самтҳои ҷараён дар ҳалқа мераванд: {count:,} катак ҳеҷ гоҳ ба охир намерасад, аввалинаш дар сатри {row}, сутуни {column} (аз 0). Онҳоро аз рӯи релеф аз нав созед.</translation>
    </message>
    <message>
        <location filename="../basin/routing/burning.py"/>
        <source>The depth to cut rivers in must be above 0 m; it is {depth}.</source>
        <translation>Чуқурии буриши дарёҳо бояд аз 0 м зиёд бошад; {depth} аст.</translation>
    </message>
    <message>
        <location filename="../basin/routing/catchment.py"/>
        <source>The flow directions run in a loop through facilities. Make them anew from a relief.</source>
        <translation>Самтҳои ҷараён дар ҳалқа аз партовгоҳҳо мегузаранд. Онҳоро аз рӯи релеф аз нав созед.</translation>
    </message>
    <message>
        <location filename="../basin/routing/directions.py"/>
        <source>The relief has {rows} x {columns} cells; at most {most:,} can be routed at once. Clip it to the region of the facilities or use a coarser relief.</source>
        <translation>Дар релеф {rows} x {columns} катак аст; дар як вақт на зиёда аз {most:,} катак ҳисоб мешавад. Онро аз рӯи ҳудуди партовгоҳҳо буред ё релефи дурушттар гиред.</translation>
    </message>
    <message>
        <location filename="../basin/shapes/polygon_file.py"/>
        <source>The layer {path} cannot be opened: {error}</source>
        <translation>Қабати {path} кушода намешавад: {error}</translation>
    </message>
    <message>
        <location filename="../basin/shapes/polygon_file.py"/>
        <source>Layer {path} has no coordinate reference system. Set it in the layer's properties.</source>
        <translation>Қабати {path} низоми координатаҳо надорад. Онро дар хосиятҳои қабат муқаррар кунед.</translation>
    </message>
    <message>
        <location filename="../basin/tiles/cluster.py"/>
        <source>what it writes there does not come here</source>
        <translation>он чи вай дар он ҷо менависад, ба ин ҷо намеояд</translation>
    </message>
    <message>
        <location filename="../basin/tiles/cluster.py"/>
        <source>it may use {share:.0f} % of {limit:.2f} GB of memory, and takes {needed:.2f} GB for {threads} tiles at once. Start it with {option}, or with more memory, or give the run less (MEMORY_GB): then tiles are smaller.</source>
        <translation>вай метавонад {share:.0f} % аз {limit:.2f} ГБ хотираро истифода барад, аммо барои {threads} қисме, ки якбора мегирад, {needed:.2f} ГБ лозим аст. Онро бо {option} ё бо хотираи бештар ба кор андозед, ё ба ҳисоб камтар диҳед (MEMORY_GB): он гоҳ қисмҳо хурдтаранд.</translation>
    </message>
    <message>
        <location filename="../basin/tiles/cluster.py"/>
        <source>it runs on another system ({theirs}) than this run ({ours}). Use one for all machines.</source>
        <translation>вай дар системаи дигар ({theirs}) кор мекунад, на дар системаи ин ҳисоб ({ours}). Барои ҳамаи мошинҳо якеро гиред.</translation>
    </message>
    <message>
        <location filename="../basin/tiles/cluster.py"/>
        <source>it has dask {theirs}, this run has {ours}. Install the same version on all machines.</source>
        <translation>дар вай dask {theirs}, дар ин ҳисоб {ours} аст. Дар ҳамаи мошинҳо як нусхаро насб кунед.</translation>
    </message>
    <message>
        <location filename="../basin/tiles/cluster.py"/>
        <source>it has another version of the plugin ({theirs}) than this run ({ours}): they might find different ways. Give all machines the same folder that holds tailings_plugin on PYTHONPATH, and start the worker again.</source>
        <translation>дар вай нусхаи дигари модул ({theirs}) аст, на нусхаи ин ҳисоб ({ours}): онҳо метавонанд роҳҳои гуногун ёбанд. Ба ҳамаи мошинҳо дар PYTHONPATH як папкаро диҳед, ки tailings_plugin дар он аст, ва иҷрокунандаро аз нав ба кор андозед.</translation>
    </message>
    <message>
        <location filename="../basin/tiles/cluster.py"/>
        <source>it cannot import {module}: {error}. Workers need numpy, GDAL for Python (osgeo), dask, and the folder that holds tailings_plugin on PYTHONPATH. Mend that, and start the worker again.</source>
        <translation>вай {module}-ро бор карда наметавонад: {error}. Ба иҷрокунандаҳо numpy, GDAL барои Python (osgeo), dask ва дар PYTHONPATH папкае лозим аст, ки tailings_plugin дар он аст. Инро ислоҳ карда, иҷрокунандаро аз нав ба кор андозед.</translation>
    </message>
    <message>
        <location filename="../basin/tiles/files.py"/>
        <source>{path} is there already. Move it away, or choose another folder.</source>
        <translation>{path} аллакай ҳаст. Онро ба ҷои дигар кӯчонед ё папкаи дигар интихоб кунед.</translation>
    </message>
    <message>
        <location filename="../basin/tiles/plan.py"/>
        <source>{given:.2f} GB of memory are too few for one tile of this relief: with what must be known of all tiles it needs {needed:.2f} GB. Give more (MEMORY_GB), or use a coarser relief.</source>
        <translation>{given:.2f} ГБ хотира барои як қисми ин релеф кам аст: якҷоя бо он чи дар бораи ҳамаи қисмҳо донистан лозим аст, {needed:.2f} ГБ даркор. Бештар диҳед (MEMORY_GB) ё релефи дуруштарро гиред.</translation>
    </message>
    <message>
        <location filename="../basin/tiles/plan.py"/>
        <source>The work on tiles needs up to {needed:.1f} GB on the disk of {folder}, of which {free:.1f} GB are free. Make room, or write to another disk.</source>
        <translation>Ба кор аз рӯи қисмҳо дар диски папкаи {folder} то {needed:.1f} ГБ лозим аст, холӣ {free:.1f} ГБ. Ҷой холӣ кунед ё ба диски дигар нависед.</translation>
    </message>
    <message>
        <location filename="../basin/tiles/scheduler.py"/>
        <source>Work on several machines (scheduler {address}) needs dask.distributed, which this Python has not: install it ({command}), in the version of the workers. Without a scheduler nothing is needed.</source>
        <translation>Барои кор дар чанд мошин (банақшагир {address}) dask.distributed лозим аст, ки дар ин Python нест: онро ({command}) дар нусхаи иҷрокунандаҳо насб кунед. Бе банақшагир ҳеҷ чиз лозим нест.</translation>
    </message>
    <message>
        <location filename="../basin/tiles/scheduler.py"/>
        <source>Nobody listens at {address}: {error}. Start the scheduler there ({command}), or mend the address; a firewall may be between.</source>
        <translation>Дар суроғаи {address} касе ҷавоб намедиҳад: {error}. Дар он ҷо банақшагирро ба кор андозед ({command}) ё суроғаро ислоҳ кунед; девори оташ низ метавонад халал расонад.</translation>
    </message>
    <message>
        <location filename="../basin/tiles/scheduler.py"/>
        <source>it does not answer</source>
        <translation>ҷавоб нест</translation>
    </message>
    <message>
        <location filename="../basin/tiles/scheduler.py"/>
        <source>What listens at {address} does not speak as a Dask scheduler of this version does: {error}. See the address and its kind (tcp:// or tls://), and install the same version of dask on both sides.</source>
        <translation>Он чи дар суроғаи {address} ҷавоб медиҳад, мисли банақшагири Dask-и ин нусха гап намезанад: {error}. Суроға ва навъи онро (tcp:// ё tls://) бинед ва дар ҳар ду тараф як нусхаи dask насб кунед.</translation>
    </message>
    <message>
        <location filename="../basin/tiles/scheduler.py"/>
        <source>Several workers ended while they were at the same tile, the last at {worker}. Mostly memory is short: see their logs, start them with more of it or with {option}, or give the run less (MEMORY_GB): then tiles are smaller. What is done is kept.</source>
        <translation>Чанд иҷрокунанда ҳангоми кор дар ҳамон як қисм ба охир расиданд, охиринаш — {worker}. Бештар хотира намерасад: журналҳои онҳоро бинед, онҳоро бо хотираи бештар ё бо {option} ба кор андозед, ё ба ҳисоб камтар диҳед (MEMORY_GB): он гоҳ қисмҳо хурдтаранд. Кори кардашуда нигоҳ дошта шудааст.</translation>
    </message>
    <message>
        <location filename="../basin/tiles/scheduler.py"/>
        <source>The scheduler {address} is lost: it has ended, or the network has. What is done is kept: start it and its workers again and run the same again, or run it without a scheduler, and it goes on from there.</source>
        <translation>Банақшагири {address} гум шуд: худаш ба охир расид ё шабака канда шуд. Кори кардашуда нигоҳ дошта шудааст: онро ва иҷрокунандаҳоро аз нав ба кор андохта, ҳамон ҳисобро такрор кунед ё бе банақшагир ба кор андозед: кор аз ҳамон ҷо давом меёбад.</translation>
    </message>
    <message>
        <location filename="../basin/tiles/scheduler.py"/>
        <source>The scheduler {address} does not answer. See whether it and its workers are overloaded or halted; what is done is kept: run the same again, with or without a scheduler, and it goes on from there.</source>
        <translation>Банақшагири {address} ҷавоб намедиҳад. Бинед, ки он ва иҷрокунандаҳояш аз ҳад зиёд бор нашудаанд ё боз наистодаанд; кори кардашуда нигоҳ дошта шудааст: ҳамон ҳисобро бо банақшагир ё бе он такрор кунед, кор аз ҳамон ҷо давом меёбад.</translation>
    </message>
    <message>
        <location filename="../basin/tiles/scheduler.py"/>
        <source>The scheduler {address} has no workers. Start some ({command}), and run the same again: what is done is kept.</source>
        <translation>Банақшагири {address} иҷрокунанда надорад. Онҳоро ба кор андохта ({command}), ҳамон ҳисобро такрор кунед: кори кардашуда нигоҳ дошта шудааст.</translation>
    </message>
    <message>
        <location filename="../basin/tiles/scheduler.py"/>
        <source>{address} is no address of a Dask scheduler. It is written {example}, as the scheduler prints it when it starts, or with tls:// where that is set up.</source>
        <translation>{address} суроғаи банақшагири Dask нест. Он чунин навишта мешавад: {example}, чунон ки банақшагир ҳангоми оғоз чоп мекунад, ё бо tls://, агар танзим шуда бошад.</translation>
    </message>
    <message>
        <location filename="../basin/tiles/source.py"/>
        <source>Relief {path}: the tile of rows {row} to {last_row}, columns {column} to {last_column} (from x {x:.10g}, y {y:.10g} down and to the right) cannot be read: {error}. Mend the file, and run the tool again: what is done is kept.</source>
        <translation>Релефи {path}: қисм дар сатрҳои {row} то {last_row}, сутунҳои {column} то {last_column} (аз x {x:.10g}, y {y:.10g} ба поён ва рост) хонда намешавад: {error}. Файлро ислоҳ карда, абзорро аз нав ба кор андозед: кори кардашуда нигоҳ дошта шудааст.</translation>
    </message>
    <message>
        <location filename="../basin/tiles/store.py"/>
        <source>The folder {folder} is there and holds other files: half-done work on tiles cannot be kept in it. Move it away, or choose another name for the output.</source>
        <translation>Папкаи {folder} аллакай ҳаст ва дар он файлҳои дигаранд: кори нотамоми қисмҳоро дар он нигоҳ доштан мумкин нест. Онро ба ҷои дигар кӯчонед ё барои натиҷа номи дигар интихоб кунед.</translation>
    </message>
    <message>
        <location filename="../basin/tiles/store.py"/>
        <source>Another run, with other inputs, works in the folder {folder}: only one can. Choose another output.</source>
        <translation>Дар папкаи {folder} ҳисоби дигар бо додаҳои дигар кор мекунад: танҳо яке метавонад. Натиҷаи дигарро интихоб кунед.</translation>
    </message>
    <message>
        <location filename="../basin/tiles/store.py"/>
        <source>{path} cannot be read: {error}. Remove it, and run the tool again: the other tiles are kept.</source>
        <translation>{path} хонда намешавад: {error}. Онро нест карда, абзорро аз нав ба кор андозед: қисмҳои дигар нигоҳ дошта шудаанд.</translation>
    </message>
    <message>
        <location filename="../basin/tiles/store.py"/>
        <source>Tiles cannot be kept in {folder}: {error}. Make room on the disk, and run the tool again: what is done is kept.</source>
        <translation>Қисмҳоро дар {folder} нигоҳ доштан нашуд: {error}. Дар диск ҷой холӣ карда, абзорро аз нав ба кор андозед: кори кардашуда нигоҳ дошта шудааст.</translation>
    </message>
    <message>
        <location filename="../basin/tiles/worker.py"/>
        <source>another run works in it</source>
        <translation>дар он ҳисоби дигар кор мекунад</translation>
    </message>
    <message>
        <location filename="../basin/tiles/worker.py"/>
        <source>it cannot open the relief: {reason} All machines must have it under the same path.</source>
        <translation>вай релефро кушода наметавонад: {reason} Релеф дар ҳамаи мошинҳо бояд дар ҳамон як роҳ бошад.</translation>
    </message>
    <message>
        <location filename="../basin/tiles/worker.py"/>
        <source>the relief {path} is another one there (files of other sizes). All machines must have the same.</source>
        <translation>релефи {path} дар он ҷо дигар аст (андозаи файлҳо дигар). Дар ҳамаи мошинҳо бояд ҳамон як бошад.</translation>
    </message>
    <message>
        <location filename="../basin/tiles/worker.py"/>
        <source>it does not share the folder {folder}, in which tiles are kept: {error}. It must be on a disk that all machines have under the same path, where workers may write: choose an output there.</source>
        <translation>дар вай папкаи {folder}, ки қисмҳо дар он нигоҳ дошта мешаванд, муштарак нест: {error}. Он бояд дар диске бошад, ки дар ҳамаи мошинҳо дар ҳамон як роҳ аст ва иҷрокунандаҳо ба он навишта метавонанд: натиҷаро дар он ҷо интихоб кунед.</translation>
    </message>
    <message>
        <location filename="../basin/tiles/worker.py"/>
        <source>Worker {worker}: {reason}</source>
        <translation>Иҷрокунанда {worker}: {reason}</translation>
    </message>
    <message>
        <location filename="../cartography/data/rows.py"/>
        <source>Layer {name} could not be read back from {file}.</source>
        <translation>Қабати {name} аз {file} баргардонида хонда нашуд.</translation>
    </message>
    <message>
        <location filename="../cartography/data/rows.py"/>
        <source>Layer {name} could not be written to {file}: {reason}</source>
        <translation>Қабати {name} ба {file} навишта нашуд: {reason}</translation>
    </message>
    <message>
        <location filename="../cartography/layout/export.py"/>
        <source>{file}: the map has {count} sheets, and at most {most} become files of their own. Write a PDF, or choose a larger PAPER.</source>
        <translation>{file}: харита {count} варақ дорад, вале ҳамчун файлҳои алоҳида на зиёда аз {most} навишта мешавад. PDF нависед ё PAPER-и калонтар интихоб кунед.</translation>
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
        <translation>Файли {file} навишта нашуд: {reason}</translation>
    </message>
    <message>
        <location filename="../cartography/layout/template.py"/>
        <source>Template {file} cannot be read: {reason}.</source>
        <translation>Қолаби {file} хонда намешавад: {reason}.</translation>
    </message>
    <message>
        <location filename="../cartography/layout/template.py"/>
        <source>Template {file} is no QGIS layout template (.qpt).</source>
        <translation>{file} қолаби макети QGIS (.qpt) нест.</translation>
    </message>
    <message>
        <location filename="../cartography/layout/template.py"/>
        <source>Template {file} lacks the items {names}: set these as item ids in the layout (map, legend, and a fixed table named highest).</source>
        <translation>Дар қолаби {file} унсурҳои {names} нестанд: ин идентификаторҳоро ба унсурҳои макет диҳед (map — харита, legend — аломатҳои шартӣ ва ҷадвали собит бо номи highest).</translation>
    </message>
    <message>
        <location filename="../cartography/layout/template.py"/>
        <source>Template: the item {name} must be a fixed table.</source>
        <translation>Қолаб: унсури {name} бояд ҷадвали собит бошад.</translation>
    </message>
    <message>
        <location filename="../cartography/list/table.py"/>
        <source>{file}: the ending of a table must be one of {endings}.</source>
        <translation>{file}: васеъшавии ҷадвал бояд яке аз инҳо бошад: {endings}.</translation>
    </message>
    <message>
        <location filename="../cartography/look/logo.py"/>
        <source>{path}: there is no such file.</source>
        <translation>{path}: чунин файл нест.</translation>
    </message>
    <message>
        <location filename="../cartography/look/logo.py"/>
        <source>{path}: a logo is a picture: {endings}.</source>
        <translation>{path}: логотип бояд расм бошад: {endings}.</translation>
    </message>
    <message>
        <location filename="../cartography/look/logo.py"/>
        <source>{path} has {mb} MB: a logo of at most {most} MB will do.</source>
        <translation>{path}: {mb} МБ; барои логотип на зиёда аз {most} МБ кифоя аст.</translation>
    </message>
    <message>
        <location filename="../cartography/look/logo.py"/>
        <source>{path} has {width} x {height} pixels: a logo of at most {most} will do.</source>
        <translation>{path}: {width} x {height} пиксел; барои логотип на зиёда аз {most} кифоя аст.</translation>
    </message>
    <message>
        <location filename="../cartography/look/logo.py"/>
        <source>{path} cannot be read as a picture, whatever its name says.</source>
        <translation>{path} ҳамчун расм хонда намешавад, ҳарчанд чунин ном дорад.</translation>
    </message>
    <message>
        <location filename="../cartography/map/plan.py"/>
        <location filename="../cartography/web/content.py"/>
        <source>No facility has coordinates: a map needs at least one point.</source>
        <translation>Ягон партовгоҳ координата надорад: барои харита ақаллан як нуқта лозим аст.</translation>
    </message>
    <message>
        <location filename="../cartography/map/shading.py"/>
        <source>Relief {layer} is not a raster file that GDAL can read.</source>
        <translation>Релефи {layer} файли растрӣ нест, ки GDAL хонда тавонад.</translation>
    </message>
    <message>
        <location filename="../cartography/map/shading.py"/>
        <source>Relief {layer} has no coordinate system of the map. Assign its CRS first, or warp it.</source>
        <translation>Релефи {layer} низоми координатаҳои ба харита мувофиқ надорад. Аввал низоми координатаҳояшро муқаррар кунед ё онро гардонед.</translation>
    </message>
    <message>
        <location filename="../cartography/map/shading.py"/>
        <source>Relief {layer} holds complex numbers, no heights.</source>
        <translation>Дар релефи {layer} ададҳои комплексӣ ҳастанд, на баландиҳо.</translation>
    </message>
    <message>
        <location filename="../cartography/map/shading.py"/>
        <source>Relief {layer} cannot be drawn: {reason}. Choose another raster, or leave RELIEF empty.</source>
        <translation>Релефи {layer} кашида намешавад: {reason}. Растри дигар интихоб кунед ё RELIEF-ро холӣ гузоред.</translation>
    </message>
    <message>
        <location filename="../cartography/map/shading.py"/>
        <source>Relief {layer} does not cover the map.</source>
        <translation>Релефи {layer} харитаро фаро намегирад.</translation>
    </message>
    <message>
        <location filename="../cartography/sheets/facility_sheets.py"/>
        <source>No facility has coordinates: a sheet needs at least one point.</source>
        <translation>Ягон партовгоҳ координата надорад: барои варақа ақаллан як нуқта лозим аст.</translation>
    </message>
    <message>
        <location filename="../consequence/analysis.py"/>
        <source>The table of facilities has none of the columns {fields}; it has {names}. Rename them.</source>
        <translation>Дар ҷадвали партовгоҳҳо ягонтои сутунҳои {fields} нест; дар он {names} ҳастанд. Онҳоро аз нав ном гузоред.</translation>
    </message>
    <message>
        <location filename="../consequence/analysis.py"/>
        <source>{volumes} volumes and {heights} heights: give one height for each volume, NaN where it is unknown.</source>
        <translation>Ҳаҷмҳо: {volumes}, баландиҳо: {heights}: ба ҳар ҳаҷм як баландӣ диҳед, агар номаълум бошад NaN.</translation>
    </message>
    <message>
        <location filename="../consequence/analysis.py"/>
        <source>{volumes} volumes for {paths} paths: give one for each, or a table with facility_id.</source>
        <translation>{volumes} ҳаҷм барои {paths} роҳ: барои ҳар яке якто ё ҷадвал бо facility_id диҳед.</translation>
    </message>
    <message>
        <location filename="../consequence/analysis.py"/>
        <source>The table of places has no columns longitude and latitude (or lon and lat); it has {names}. Rename them.</source>
        <translation>Ҷадвали ҷойҳо сутунҳои longitude ва latitude (ё lon ва lat) надорад; инҳо ҳастанд: {names}. Номашонро иваз кунед.</translation>
    </message>
    <message>
        <location filename="../consequence/analysis.py"/>
        <source>Places, row {row}: there is no place at longitude {x}, latitude {y}. Correct them; they are degrees.</source>
        <translation>Ҷойҳо, сатри {row}: ҷое бо тӯли {x} ва арзи {y} нест. Ислоҳ кунед; инҳо дараҷаанд.</translation>
    </message>
    <message>
        <location filename="../consequence/analysis.py"/>
        <source>The zones have no CRS: give it as crs, such as EPSG:32643.</source>
        <translation>Минтақаҳо низоми координатаҳо надоранд: онро ҳамчун crs диҳед, масалан EPSG:32643.</translation>
    </message>
    <message>
        <location filename="../consequence/analysis.py"/>
        <source>The zones have no column outline: give them as `zones` returns them.</source>
        <translation>Минтақаҳо сутуни outline надоранд: онҳоро чунон ки `zones` бармегардонад, диҳед.</translation>
    </message>
    <message>
        <location filename="../consequence/analysis.py"/>
        <source>Places, row {row}: population holds {value}, which is no number of people. Correct it, or leave it empty where it is unknown.</source>
        <translation>Ҷойҳо, сатри {row}: population арзиши {value} дорад, ки шумораи одамон нест. Ислоҳ кунед ё, агар номаълум бошад, холӣ гузоред.</translation>
    </message>
    <message>
        <location filename="../consequence/bands.py"/>
        <source>The distance bands {text!r} must be rising kilometres above 0, such as 2, 5, 10, 20, 50.</source>
        <translation>Тасмаҳои масофа {text!r} бояд километрҳои афзояндаи аз 0 зиёд бошанд, масалан 2, 5, 10, 20, 50.</translation>
    </message>
    <message>
        <location filename="../consequence/below.py"/>
        <source>The velocities {slow:g}, {assumed:g} and {fast:g} m/s must rise above 0: slow, assumed, fast.</source>
        <translation>Суръатҳои {slow:g}, {assumed:g} ва {fast:g} м/с бояд аз 0 зиёд ва афзоянда бошанд: суст, фарзӣ, тез.</translation>
    </message>
    <message>
        <location filename="../consequence/facility_releases.py"/>
        <source>RELATION {relation!r} is not one of {choices}.</source>
        <translation>RELATION {relation!r} яке аз {choices} нест.</translation>
    </message>
    <message>
        <location filename="../consequence/facility_releases.py"/>
        <source>The dry density must be a range: give its lowest and its highest, t/m3.</source>
        <translation>Зичии хушк фосила аст: камтарин ва зиёдтаринашро диҳед, т/м3.</translation>
    </message>
    <message>
        <location filename="../consequence/facility_releases.py"/>
        <source>The dry density must be a range above 0 t/m3, but is {low:g} to {high:g}.</source>
        <translation>Зичии партовҳои хушк бояд фосилаи аз 0 т/м³ зиёд бошад, вале аз {low:g} то {high:g} аст.</translation>
    </message>
    <message>
        <location filename="../consequence/facility_zones.py"/>
        <source>The table has none of the columns {fields}. Estimate the releases first.</source>
        <translation>Дар ҷадвал ягонтои сутунҳои {fields} нест. Аввал ҳаҷми хориҷшавиро баҳо диҳед.</translation>
    </message>
    <message>
        <location filename="../consequence/facility_zones.py"/>
        <source>The mobility {relation!r} is not one of {choices}.</source>
        <translation>Ҳаракатнокии {relation!r} яке аз {choices} нест.</translation>
    </message>
    <message>
        <location filename="../consequence/facility_zones.py"/>
        <source>The factor of uncertainty must be at least 1, but is {band:g}.</source>
        <translation>Зарбшавандаи номуайянӣ бояд ақаллан 1 бошад, вале {band:g} аст.</translation>
    </message>
    <message>
        <location filename="../consequence/facility_zones.py"/>
        <source>The coefficients of the zone and its band must be finite numbers.</source>
        <translation>Коэффитсиентҳои минтақа ва рахи он бояд ададҳои ниҳоӣ бошанд.</translation>
    </message>
    <message>
        <location filename="../consequence/facility_zones.py"/>
        <source>Facility {facility}: a release of {volume} m3 would fill a section of {section} m2 and cover {plan} km2, for which no land has room. Correct the volume, the coefficients or the band.</source>
        <translation>Иншооти {facility}: партови {volume} м3 буриши {section} м2-ро пур мекард ва {plan} км2-ро мепӯшонд, ки дар хушкӣ барои он ҷой нест. Ҳаҷм, коэффитсиентҳо ё рахро ислоҳ кунед.</translation>
    </message>
    <message>
        <location filename="../consequence/facility_zones.py"/>
        <source>The distance between sections must be above 0 m, but is {distance_m:g}.</source>
        <translation>Масофаи байни буришҳо бояд аз 0 м зиёд бошад, вале {distance_m:g} аст.</translation>
    </message>
    <message>
        <location filename="../consequence/flow/bed.py"/>
        <source>The relief has the shape {shape}: a flow needs rows and columns, {least} or more of each; take a larger part of the relief.</source>
        <translation>Релеф шакли {shape} дорад: барои ҷараён сатру сутун, аз ҳар яке ақаллан {least}, лозим аст; қисми калонтари релефро гиред.</translation>
    </message>
    <message>
        <location filename="../consequence/flow/bed.py"/>
        <source>Cells of {cell} m: give the length of a cell in metres.</source>
        <translation>Катакҳои {cell} м: дарозии катакро бо метр диҳед.</translation>
    </message>
    <message>
        <location filename="../consequence/flow/bed.py"/>
        <source>Cells of {cell} m are too coarse for a flow in a valley; take a relief with cells of at most {most} m, better 30 m.</source>
        <translation>Катаки {cell} м барои ҷараён дар водӣ аз ҳад дурушт аст; релефи катакаш на зиёда аз {most} м, беҳтараш 30 м гиред.</translation>
    </message>
    <message>
        <location filename="../consequence/flow/bed.py"/>
        <source>The relief has no heights here, or infinite ones; take one that has them.</source>
        <translation>Релеф дар ин ҷо баландӣ надорад ё он беохир аст; релефи дорои баландиро гиред.</translation>
    </message>
    <message>
        <location filename="../consequence/flow/bed.py"/>
        <source>The relief has a height of {height} m; heights must be in metres above sea level.</source>
        <translation>Релеф баландии {height} м дорад; баландӣ бояд бо метр аз сатҳи баҳр бошад.</translation>
    </message>
    <message>
        <location filename="../consequence/flow/doubts.py"/>
        <source>The shares are shares of these runs, not the probability that the dam fails or that the flow comes: a quarter of what all runs reached stayed dry in the failure they were chosen on.</source>
        <translation>Ҳиссаҳо ҳиссаи ин ҳисобҳоянд, на эҳтимолияти рахнашавии сарбанд ё омадани ҷараён: чоряки он чи ҳамаи ҳисобҳо фаро гирифтанд, дар садамае, ки ҳисобҳо аз рӯи он интихоб шудаанд, хушк монд.</translation>
    </message>
    <message>
        <location filename="../consequence/flow/doubts.py"/>
        <source>The far end arrives late in this model, the unsafe side: plan with the earliest tenth of the runs, and half of that time.</source>
        <translation>Охири дур дар ин модел дер мерасад, ки ин тарафи хатарнок аст: бо барвақттарин даҳяки ҳисобҳо ва нисфи он вақт нақша кашед.</translation>
    </message>
    <message>
        <location filename="../consequence/flow/doubts.py"/>
        <source>What the flow picks up on its way (entrainment) is not modelled; it can add to volume and reach.</source>
        <translation>Он чи ҷараён дар роҳ мегирад (бо худ бурдан), моделсозӣ намешавад; он ҳаҷм ва масофаро зиёд карда метавонад.</translation>
    </message>
    <message>
        <location filename="../consequence/flow/doubts.py"/>
        <source>The ranges are for mud. Water-rich tailings, and pond water that runs ahead of them, go farther and faster.</source>
        <translation>Фосилаҳо барои лой мебошанд. Партовҳои серобу оби ҳавзча, ки пеш аз онҳо меравад, дуртар ва тезтар мераванд.</translation>
    </message>
    <message>
        <location filename="../consequence/flow/doubts.py"/>
        <source>Only {done} of {planned} runs were finished.</source>
        <translation>Танҳо {done} аз {planned} ҳисоб анҷом ёфт.</translation>
    </message>
    <message>
        <location filename="../consequence/flow/doubts.py"/>
        <source>A single run: one line, which says nothing of what else may happen.</source>
        <translation>Як ҳисоб: як хат, ки дар бораи имконоти дигар чизе намегӯяд.</translation>
    </message>
    <message>
        <location filename="../consequence/flow/doubts.py"/>
        <source>{count} runs are few; take {fewest} or more.</source>
        <translation>{count} ҳисоб кам аст; {fewest} ё зиёда гиред.</translation>
    </message>
    <message>
        <location filename="../consequence/flow/doubts.py"/>
        <source>In {coarse} of {count} runs cells of {cell} m are too coarse for the volume: the flow stops too early; resample the relief to {needed} m or finer.</source>
        <translation>Дар {coarse} аз {count} ҳисоб катаки {cell} м барои ин ҳаҷм аз ҳад дурушт аст: ҷараён барвақт меистад; релефро то {needed} м ё хурдтар аз нав ҳисоб кунед.</translation>
    </message>
    <message>
        <location filename="../consequence/flow/doubts.py"/>
        <source>The flow is {width} cells wide on the mean: cells of {cell} m are coarse against the valley; take a relief with finer cells.</source>
        <translation>Паҳноии ҷараён ба ҳисоби миёна {width} катак аст: катаки {cell} м барои ин водӣ дурушт аст; релефи катакаш хурдтарро гиред.</translation>
    </message>
    <message>
        <location filename="../consequence/flow/doubts.py"/>
        <source>In {leaving} of {count} runs more than {limit} % of the flow left the relief, {most} % at most: what lies beyond its rim is not told; take a larger relief.</source>
        <translation>Дар {leaving} аз {count} ҳисоб зиёда аз {limit} % ҷараён аз релеф берун рафт, ҳадди аксар {most} %: он чи берун аз канори он аст, гуфта намешавад; релефи калонтарро гиред.</translation>
    </message>
    <message>
        <location filename="../consequence/flow/doubts.py"/>
        <source>The mass balance is off by {share} % of the release: do not use these runs.</source>
        <translation>Тавозуни масса баробар намеояд, фарқ {share} % ҳаҷми хориҷшавӣ: ин ҳисобҳоро истифода набаред.</translation>
    </message>
    <message>
        <location filename="../consequence/flow/doubts.py"/>
        <source>In {met} of {count} runs the flow met cells without data, which stand like walls; take a relief without voids in the valley.</source>
        <translation>Дар {met} аз {count} ҳисоб ҷараён ба катакҳои бемаълумот расид, ки мисли девор меистанд; релефи дар водӣ бехолигиро гиред.</translation>
    </message>
    <message>
        <location filename="../consequence/flow/doubts.py"/>
        <source>{moving} of {count} runs still moved when they were ended after {minutes} minutes, with up to {most} % of their largest momentum; give a longer duration.</source>
        <translation>{moving} аз {count} ҳисоб ҳангоми қатъ баъд аз {minutes} дақиқа ҳанӯз дар ҳаракат буд, бо то {most} % миқдори ҳаракати зиёдтарини худ; давомнокии бештар диҳед.</translation>
    </message>
    <message>
        <location filename="../consequence/flow/ensemble.py"/>
        <source>Arrival {which}: take earliest, median, or a number from 0 to 1.</source>
        <translation>Вақти расидан {which}: earliest, median ё ададе аз 0 то 1 гиред.</translation>
    </message>
    <message>
        <location filename="../consequence/flow/ensemble.py"/>
        <source>No run was finished: there is nothing to tell.</source>
        <translation>Ягон ҳисоб анҷом наёфт: чизе барои гуфтан нест.</translation>
    </message>
    <message>
        <location filename="../consequence/flow/ensemble.py"/>
        <source>An ensemble needs at least one member.</source>
        <translation>Ба маҷмуи ҳисобҳо ақаллан як узв лозим аст.</translation>
    </message>
    <message>
        <location filename="../consequence/flow/ensemble.py"/>
        <source>A quantile of {share}: give a number from 0 to 1.</source>
        <translation>Квантили {share}: ададе аз 0 то 1 диҳед.</translation>
    </message>
    <message>
        <location filename="../consequence/flow/gauges.py"/>
        <source>A gauge lies outside the relief, or where it has no data; move it.</source>
        <translation>Нуқтаи ченкунӣ берун аз релеф ё дар ҷойи бемаълумот аст; онро кӯчонед.</translation>
    </message>
    <message>
        <location filename="../consequence/flow/hazard.py"/>
        <source>Classes of hazard</source>
        <translation>Синфҳои хатар</translation>
    </message>
    <message>
        <location filename="../consequence/flow/members.py"/>
        <source>Parameters of the flow</source>
        <translation>Параметрҳои ҷараён</translation>
    </message>
    <message>
        <location filename="../consequence/flow/members.py"/>
        <source>Parameters of the flow {path}: {reason} is missing or of the wrong kind.</source>
        <translation>Параметрҳои ҷараён {path}: {reason} намерасад ё навъаш нодуруст аст.</translation>
    </message>
    <message>
        <location filename="../consequence/flow/members.py"/>
        <source>{count} members: give a whole number from 1 to {most}.</source>
        <translation>{count} узв: адади бутун аз 1 то {most} диҳед.</translation>
    </message>
    <message>
        <location filename="../consequence/flow/members.py"/>
        <source>A released volume of {low}, {middle}, {high} m3 (low, middle, high): give volumes above 0 that rise.</source>
        <translation>Ҳаҷми хориҷшавии {low}, {middle}, {high} м³ (кам, миёна, зиёд): ҳаҷмҳои афзояндаи аз 0 зиёд диҳед.</translation>
    </message>
    <message>
        <location filename="../consequence/flow/members.py"/>
        <source>Parameters of the flow: {name} has the range {low} to {high}, {distribution}; give numbers that rise, above 0 for log_uniform, and one of {known}.</source>
        <translation>Параметрҳои ҷараён: {name} фосилаи {low}–{high}, {distribution} дорад; ададҳои афзоянда, барои log_uniform аз 0 зиёд, ва яке аз {known}-ро диҳед.</translation>
    </message>
    <message>
        <location filename="../consequence/flow/physics.py"/>
        <source>{name} is {value}: give a number {bound}.</source>
        <translation>{name} {value} аст: адади {bound} диҳед.</translation>
    </message>
    <message>
        <location filename="../consequence/flow/physics.py"/>
        <source>above 0</source>
        <translation>аз 0 зиёд</translation>
    </message>
    <message>
        <location filename="../consequence/flow/physics.py"/>
        <source>of 0 or more</source>
        <translation>на камтар аз 0</translation>
    </message>
    <message>
        <location filename="../consequence/flow/run.py"/>
        <source>A duration of {duration} s: give one above 0 and of at most {most} s.</source>
        <translation>Давомнокии {duration} с: аз 0 зиёд ва на зиёда аз {most} с диҳед.</translation>
    </message>
    <message>
        <location filename="../consequence/flow/source.py"/>
        <source>A released volume of {volume} m3: nothing flows; give a volume above 0.</source>
        <translation>Ҳаҷми хориҷшавии {volume} м³: ҳеҷ чиз ҷорӣ намешавад; ҳаҷми аз 0 зиёд диҳед.</translation>
    </message>
    <message>
        <location filename="../consequence/flow/source.py"/>
        <source>The source is of kind {kind}; take one of {known}.</source>
        <translation>Манбаъ аз навъи {kind} аст; яке аз {known}-ро гиред.</translation>
    </message>
    <message>
        <location filename="../consequence/flow/source.py"/>
        <source>The store covers no cell of the relief: it lies outside, or is smaller than a cell; take a relief around it, or finer cells.</source>
        <translation>Анбор ягон катаки релефро фаро намегирад: он берун аст ё аз як катак хурдтар; релефи атрофи он ё катакҳои хурдтарро гиред.</translation>
    </message>
    <message>
        <location filename="../consequence/flow/source.py"/>
        <source>A source of kind hydrograph, and no other, needs times and discharges.</source>
        <translation>Ба манбаи навъи hydrograph, ва танҳо ба он, вақтҳо ва сарфи об лозим аст.</translation>
    </message>
    <message>
        <location filename="../consequence/flow/source.py"/>
        <source>{volume} m3 on {area} m2 would be {depth} m deep: the volume is too large, or the store's outline too small.</source>
        <translation>{volume} м³ дар {area} м² чуқурии {depth} м медиҳад: ҳаҷм аз ҳад калон ё контури анбор аз ҳад хурд аст.</translation>
    </message>
    <message>
        <location filename="../consequence/flow/source.py"/>
        <source>The store is given on {ours} cells, the relief has {theirs}.</source>
        <translation>Анбор дар катакҳои {ours} дода шудааст, релеф {theirs} дорад.</translation>
    </message>
    <message>
        <location filename="../consequence/flow/source.py"/>
        <source>The relief has no data where the store is; take one without voids there.</source>
        <translation>Релеф дар ҷойи анбор маълумот надорад; релефи дар он ҷо бехолигиро гиред.</translation>
    </message>
    <message>
        <location filename="../consequence/flow/source.py"/>
        <source>The store touches the rim of the relief; take a larger part of the relief.</source>
        <translation>Анбор ба канори релеф мерасад; қисми калонтари релефро гиред.</translation>
    </message>
    <message>
        <location filename="../consequence/flow/source.py"/>
        <source>The hydrograph would enter at {speed} m/s over so few cells; let it in over a larger outline.</source>
        <translation>Гидрограф аз ин қадар катаки кам бо суръати {speed} м/с медаромад; онро аз контури калонтар дохил кунед.</translation>
    </message>
    <message>
        <location filename="../consequence/flow/source.py"/>
        <source>The facility lies outside the relief; take a relief that covers it.</source>
        <translation>Иншоот берун аз релеф аст; релефи фарогири онро гиред.</translation>
    </message>
    <message>
        <location filename="../consequence/flow/source.py"/>
        <source>The hydrograph needs rising times in seconds from 0 on, and as many discharges in m3/s, none below 0 and not all 0.</source>
        <translation>Ба гидрограф вақтҳои афзоянда бо сония аз 0 ва ҳамон қадар сарфи об бо м³/с лозим аст, ҳеҷ яке аз 0 кам нест ва на ҳама 0.</translation>
    </message>
    <message>
        <location filename="../consequence/flow_facility.py"/>
        <source>it lies outside the relief</source>
        <translation>он берун аз релеф аст</translation>
    </message>
    <message>
        <location filename="../consequence/flow_facility.py"/>
        <source>it lies on no-data of the relief</source>
        <translation>дар ин ҷо релеф маълумот надорад</translation>
    </message>
    <message>
        <location filename="../consequence/flow_facility.py"/>
        <source>The store is a disc about the facility, for want of an outline: give it as STORE.</source>
        <translation>Контур нест, бинобар ин анбор бо доираи атрофи партовгоҳ иваз шудааст: контурро дар STORE диҳед.</translation>
    </message>
    <message>
        <location filename="../consequence/flow_facility.py"/>
        <source>The height of the dam is unknown: {height} m are assumed for the size of the disc.</source>
        <translation>Баландии сарбанд номаълум: барои андозаи доира {height} м фарз шудааст.</translation>
    </message>
    <message>
        <location filename="../consequence/flow_facility.py"/>
        <source>its volume of {volume} m3 would stand on a disc of {radius} m about it, more than its window of the relief holds: check the volume, or give the outline in STORE</source>
        <translation>ҳаҷми он {volume} м³ дар доираи радиусаш {radius} м меистод, ки ба равзанаи релефи он намеғунҷад: ҳаҷмро санҷед ё контурро дар STORE диҳед</translation>
    </message>
    <message>
        <location filename="../consequence/flow_site.py"/>
        <location filename="../processing/consequence/inundationzone.py"/>
        <source>its released volume is unknown or 0</source>
        <translation>ҳаҷми хориҷшавии он номаълум ё 0 аст</translation>
    </message>
    <message>
        <location filename="../consequence/flow_site.py"/>
        <location filename="../processing/consequence/inundationzone.py"/>
        <source>its released volumes do not rise from low to high</source>
        <translation>ҳаҷмҳои хориҷшавии он аз low то high намеафзоянд</translation>
    </message>
    <message>
        <location filename="../consequence/local_relief.py"/>
        <source>Relief {path} has cells of about {cell} m; a flow needs {limit} m or less, better 30 m: no valley floor is in larger ones. Give a finer relief, such as SRTM or Copernicus GLO-30.</source>
        <translation>Катакҳои релефи {path} тақрибан {cell} м; барои ҷараён на зиёда аз {limit} м, беҳтараш 30 м лозим аст: дар катакҳои калонтар қаъри водӣ нест. Релефи муфассалтар диҳед, масалан SRTM ё Copernicus GLO-30.</translation>
    </message>
    <message>
        <location filename="../consequence/overlapping.py"/>
        <source>The zones cannot be joined: {error}</source>
        <translation>Минтақаҳо муттаҳид карда намешаванд: {error}</translation>
    </message>
    <message>
        <location filename="../consequence/path_on_relief.py"/>
        <source>Paths of {paths}: the path of facility {facility} was traced on another relief than {relief}, of other cells. Trace the paths on this relief.</source>
        <translation>Роҳҳои {paths}: роҳи иншооти {facility} аз рӯи релефи дигар, на {relief}, бо катаки дигар сохта шудааст. Роҳҳоро аз рӯи ин релеф созед.</translation>
    </message>
    <message>
        <location filename="../consequence/path_on_relief.py"/>
        <source>Paths of {paths}: the path of facility {facility} does not run over the cells of {relief}, nor on the floors of its valleys: it was traced on another relief. Trace the paths on this relief.</source>
        <translation>Роҳҳои {paths}: роҳи иншооти {facility} на аз катакҳои {relief} ва на аз қаъри водиҳои он мегузарад: он аз рӯи релефи дигар сохта шудааст. Роҳҳоро аз рӯи ин релеф созед.</translation>
    </message>
    <message>
        <location filename="../consequence/paths.py"/>
        <source>The path of facility {name} has fewer than two vertices. Trace it again.</source>
        <translation>Роҳи иншооти {name} камтар аз ду нуқта дорад. Онро аз нав созед.</translation>
    </message>
    <message>
        <location filename="../consequence/paths.py"/>
        <source>The path of facility {name} has no M values (metres along the path). Use the output of tracedownstream or tracenetwork; other tools drop M.</source>
        <translation>Роҳи иншооти {name} арзишҳои M (метр қад-қади роҳ) надорад. Натиҷаи tracedownstream ё tracenetwork-ро истифода баред; абзорҳои дигар M-ро гум мекунанд.</translation>
    </message>
    <message>
        <location filename="../consequence/paths.py"/>
        <source>The M values of the path of facility {name} do not rise along the line.</source>
        <translation>Арзишҳои M-и роҳи иншооти {name} қад-қади хат намеафзоянд.</translation>
    </message>
    <message>
        <location filename="../consequence/paths.py"/>
        <source>The path of facility {name} is {drawn_m:,.0f} m long, but its M values span {span_m:,.6g}. M must be metres along the path (not kilometres, feet or degrees): trace it again.</source>
        <translation>Роҳи иншооти {name} {drawn_m:,.0f} м дарозӣ дорад, вале арзишҳои M-и он {span_m:,.6g}-ро фаро мегиранд. M бояд метр қад-қади роҳ бошад (на километр, фут ё дараҷа): онро аз нав созед.</translation>
    </message>
    <message>
        <location filename="../consequence/polygon_rings.py"/>
        <source>The outline of {whose} cannot be used: {error}</source>
        <translation>Контури {whose} истифода намешавад: {error}</translation>
    </message>
    <message>
        <location filename="../consequence/polygon_rings.py"/>
        <source>The outline of {whose} has vertices without coordinates. Draw it again.</source>
        <translation>Контури {whose} қуллаҳои бе координат дорад. Онро аз нав кашед.</translation>
    </message>
    <message>
        <location filename="../consequence/polygon_rings.py"/>
        <source>The outline of {whose} runs beyond 180 degrees of longitude or 90 of latitude. Cut it along the antimeridian, or give the CRS that its coordinates are in.</source>
        <translation>Контури {whose} аз 180 дараҷаи тӯл ё 90 дараҷаи арз мегузарад. Онро аз рӯи меридиани 180 буред ё системаи координатҳояшро нишон диҳед.</translation>
    </message>
    <message>
        <location filename="../consequence/polygon_rings.py"/>
        <source>The outline of {whose} crosses or overlaps itself, so that its area is not certain. Mend it first (Fix geometries in QGIS, make_valid in geopandas).</source>
        <translation>Контури {whose} худро мебурад ё мепӯшонад, аз ин рӯ масоҳаташ номуайян аст. Аввал онро ислоҳ кунед (дар QGIS Ислоҳи геометрия, дар geopandas make_valid).</translation>
    </message>
    <message>
        <location filename="../consequence/population.py"/>
        <source>Population raster {path}: a cell holds {value}, more people than live on Earth. Declare that value as no-data, or choose another raster.</source>
        <translation>Растри аҳолӣ {path}: дар як катак {value} аст, ки аз аҳолии рӯи Замин зиёд аст. Ин арзишро бемаълумот эълон кунед ё растри дигар интихоб кунед.</translation>
    </message>
    <message>
        <location filename="../consequence/population.py"/>
        <source>Population raster {path} looks like a density ({hint!r}), not people per cell. Set the unit to people per km2 if it is one, or to people per cell if it is not.</source>
        <translation>Растри аҳолӣ {path} ба зичӣ ({hint!r}) монанд аст, на одамон дар як катак. Агар чунин бошад, воҳидро одамон дар 1 км² муқаррар кунед, вагарна одамон дар як катак.</translation>
    </message>
    <message>
        <location filename="../consequence/river.py"/>
        <source>The {what} of the path of facility {name} is {value:g}; it must be above 0. Correct it or leave it empty.</source>
        <translation>Бузургии «{what}» дар роҳи иншооти {name} {value:g} аст; он бояд аз 0 зиёд бошад. Ислоҳ кунед ё холӣ гузоред.</translation>
    </message>
    <message>
        <location filename="../consequence/shares.py"/>
        <source>EXTENTS hold {found} runs of facility {facility} deeper than {depth} m, of {runs}: each must be there once. Take the EXTENTS of simulateflow as they are.</source>
        <translation>Дар EXTENTS {found} аз {runs} ҳисоби партовгоҳи {facility} чуқуртар аз {depth} м ҳаст: ҳар яке бояд як бор бошад. EXTENTS-и simulateflow-ро бетағйир гиред.</translation>
    </message>
    <message>
        <location filename="../consequence/simulated.py"/>
        <source>Raster {path} is not the ARRIVAL of simulateflow: its bands must be {bands}.</source>
        <translation>Растри {path} ARRIVAL-и simulateflow нест: каналҳои он бояд {bands} бошанд.</translation>
    </message>
    <message>
        <location filename="../consequence/stretches.py"/>
        <source>The hours {text!r} at which reaches end must be rising and above 0, such as 6, 24, 48.</source>
        <translation>Соатҳои {text!r}, ки дар онҳо қитъаҳо тамом мешаванд, бояд афзоянда ва аз 0 зиёд бошанд, масалан 6, 24, 48.</translation>
    </message>
    <message>
        <location filename="../consequence/travel_time.py"/>
        <source>METHOD {method!r} is not one of {methods}.</source>
        <translation>METHOD {method!r} яке аз {methods} нест.</translation>
    </message>
    <message>
        <location filename="../consequence/travel_time.py"/>
        <source>{name} must be above 0, but is {value:g}.</source>
        <translation>{name} бояд аз 0 зиёд бошад, вале {value:g} аст.</translation>
    </message>
    <message>
        <location filename="../consequence/travel_time.py"/>
        <source>The released mass must be above 0 kg, but is {mass_kg:g}.</source>
        <translation>Массаи хориҷшуда бояд аз 0 кг зиёд бошад, вале {mass_kg:g} аст.</translation>
    </message>
    <message>
        <location filename="../consequence/travel_time.py"/>
        <source>The length of the reaches must be above 0, but is {interval_m:g} m.</source>
        <translation>Дарозии қитъаҳо бояд аз 0 зиёд бошад, вале {interval_m:g} м аст.</translation>
    </message>
    <message>
        <location filename="../consequence/travel_time.py"/>
        <source>A path of {length_m:.0f} m has too many reaches of {interval_m:g} m: make them longer.</source>
        <translation>Дар роҳи {length_m:.0f} м қитъаҳои {interval_m:g} м аз ҳад зиёданд: онҳоро дарозтар кунед.</translation>
    </message>
    <message>
        <location filename="../consequence/travel_time.py"/>
        <source>Manning needs a slope above 0, but the path of facility {name} has none. Fill drop_m and length_km of the paths, or give SLOPE.</source>
        <translation>Барои Маннинг нишебии аз 0 зиёд лозим аст, вале роҳи иншооти {name} онро надорад. drop_m ва length_km-и роҳҳоро пур кунед ё SLOPE-ро диҳед.</translation>
    </message>
    <message>
        <location filename="../consequence/travel_time.py"/>
        <source>Jobson needs the discharge and the drainage area along the path of facility {name}: give DISCHARGE and DRAINAGE_AREA, fields of the paths, or DIRECTIONS. Without them use the constant velocity.</source>
        <translation>Барои Ҷобсон сарфи об ва масоҳати ҳавза қад-қади роҳи иншооти {name} лозим аст: DISCHARGE ва DRAINAGE_AREA, майдонҳои роҳҳо ё DIRECTIONS-ро диҳед. Бе онҳо суръати доимиро гиред.</translation>
    </message>
    <message>
        <location filename="../consequence/zone.py"/>
        <source>The released volume must be above 0 m3, but is {volume_m3:g}.</source>
        <translation>Ҳаҷми хориҷшавӣ бояд аз 0 м³ зиёд бошад, вале {volume_m3:g} аст.</translation>
    </message>
    <message>
        <location filename="../consequence/zone.py"/>
        <source>The coefficients of the zone and its band must be above 0.</source>
        <translation>Коэффитсиентҳои минтақа ва фосилаи он бояд аз 0 зиёд бошанд.</translation>
    </message>
    <message>
        <location filename="../errors.py"/>
        <source>{name} must be a finite number; it is {value}.</source>
        <translation>{name}: адади ниҳоӣ лозим аст; ҳозир {value}.</translation>
    </message>
    <message>
        <location filename="../errors.py"/>
        <source>{name} must be a number above {limit}; it is {value}.</source>
        <translation>{name}: адади аз {limit} зиёд лозим аст; ҳозир {value}.</translation>
    </message>
    <message>
        <location filename="../errors.py"/>
        <source>{name} must be at least {limit}; it is {value}.</source>
        <translation>{name}: на кам аз {limit} лозим аст; ҳозир {value}.</translation>
    </message>
    <message>
        <location filename="../errors.py"/>
        <source>{name} must be at most {limit}; it is {value}.</source>
        <translation>{name}: на зиёда аз {limit} лозим аст; ҳозир {value}.</translation>
    </message>
    <message>
        <location filename="../expressions/functions.py"/>
        <source>{field} is no field of the inventory with coded values.</source>
        <translation>{field} майдони феҳрист бо арзишҳои рамздор нест.</translation>
    </message>
    <message>
        <location filename="../expressions/functions.py"/>
        <source>There is no language {name}. There are {names}.</source>
        <translation>Забони {name} нест. Инҳо ҳастанд: {names}.</translation>
    </message>
    <message>
        <location filename="../expressions/functions.py"/>
        <source>There is no relation {name}. There are {names}.</source>
        <translation>Вобастагии {name} нест. Инҳо ҳастанд: {names}.</translation>
    </message>
    <message>
        <location filename="../expressions/functions.py"/>
        <source>There is no scheme {name}. There are {names}.</source>
        <translation>Схемаи {name} нест. Инҳо ҳастанд: {names}.</translation>
    </message>
    <message>
        <location filename="../expressions/functions.py"/>
        <source>{fields}: scheme {scheme} reads no such field. It reads {known}.</source>
        <translation>{fields}: схемаи {scheme} чунин майдонро намехонад. Он инҳоро мехонад: {known}.</translation>
    </message>
    <message>
        <location filename="../expressions/functions.py"/>
        <location filename="../processing/guard/values.py"/>
        <source>{name}: {value} is no number.</source>
        <translation>{name}: {value} адад нест.</translation>
    </message>
    <message>
        <location filename="../expressions/help.py"/>
        <source>a feature, or a map of fields and values; the current feature without it. A map is NULL as soon as one of its values is.</source>
        <translation>объект ё map-и майдонҳо ва арзишҳо; бе он — объекти ҷорӣ. map NULL мешавад, агар яке аз арзишҳояш NULL бошад.</translation>
    </message>
    <message>
        <location filename="../expressions/help.py"/>
        <source>fields as they are called in the inventory, each with its value; what is not named is unknown</source>
        <translation>майдонҳо, чунонки дар феҳрист ном доранд, ҳар яке бо арзишаш; он чи номбар нашудааст, номаълум аст</translation>
    </message>
    <message>
        <location filename="../expressions/help.py"/>
        <source>'thi' (six factors) or 'thi-basic' (capacity and toxicity)</source>
        <translation>'thi' (шаш омил) ё 'thi-basic' (ғунҷоиш ва заҳрнокӣ)</translation>
    </message>
    <message>
        <location filename="../expressions/help.py"/>
        <source>Returns the THI of a facility by the scheme of the plugin, as Rate hazard (THI) computes it: an unknown input counts as the worst. NULL where the facility cannot be rated, such as without a volume.</source>
        <translation>THI-и иншоотро аз рӯи схемаи модул медиҳад, чунонки «Баҳодиҳии хатар (THI)» ҳисоб мекунад: номаълум бадтарин ҳисоб мешавад. NULL, агар баҳо додан имконнопазир бошад, масалан бе ҳаҷм.</translation>
    </message>
    <message>
        <location filename="../expressions/help.py"/>
        <source>Returns the lowest THI that is possible with what is known: every unknown input at its best.</source>
        <translation>Камтарин THI-и имконпазирро бо маълумоти мавҷуда медиҳад: ҳар номаълум беҳтарин.</translation>
    </message>
    <message>
        <location filename="../expressions/help.py"/>
        <source>Returns the highest THI that is possible with what is known: every unknown input at its worst.</source>
        <translation>Зиёдтарин THI-и имконпазирро бо маълумоти мавҷуда медиҳад: ҳар номаълум бадтарин.</translation>
    </message>
    <message>
        <location filename="../expressions/help.py"/>
        <source>Returns the code of the class of a THI, or of a facility: low, medium, high, very_high. The class limits are the plugin's own and are not verified. NULL where there is no THI.</source>
        <translation>Рамзи синфи THI ё иншоотро медиҳад: low, medium, high, very_high. Ҳудуди синфҳо аз худи модул аст ва санҷида нашудааст. NULL, агар THI набошад.</translation>
    </message>
    <message>
        <location filename="../expressions/help.py"/>
        <source>Returns the caption of a coded value of the inventory. NULL for NULL; a value that is not among the codes stays as it is.</source>
        <translation>Навиштаи арзиши рамздори феҳристро медиҳад. Барои NULL — NULL; арзише, ки дар байни рамзҳо нест, чунонки ҳаст, мемонад.</translation>
    </message>
    <message>
        <location filename="../expressions/help.py"/>
        <source>Returns the volume that a breach would release by a published relation, in m³, never more than is stored. Recorded failures scatter widely about it, from about a hundredth to more than twice: the tool Released volume and run-out gives the range.</source>
        <translation>Ҳаҷмеро, ки ҳангоми рахнашавӣ хориҷ мешавад, аз рӯи вобастагии нашршуда бо м³ медиҳад, на зиёда аз ҳаҷми партовҳо. Садамаҳои сабтшуда аз он хеле фарқ мекунанд, аз тақрибан садяк то зиёда аз ду баробар: фосиларо абзори «Ҳаҷми хориҷшавӣ ва масофаи паҳншавӣ» медиҳад.</translation>
    </message>
    <message>
        <location filename="../expressions/help.py"/>
        <source>a number, instead of a facility</source>
        <translation>адад ба ҷойи иншоот</translation>
    </message>
    <message>
        <location filename="../expressions/help.py"/>
        <source>name of a field with coded values, as text</source>
        <translation>номи майдони арзишҳои рамздор, ҳамчун матн</translation>
    </message>
    <message>
        <location filename="../expressions/help.py"/>
        <source>the value</source>
        <translation>арзиш</translation>
    </message>
    <message>
        <location filename="../expressions/help.py"/>
        <source>'en' or 'ru'; the language of QGIS without it</source>
        <translation>'en' ё 'ru'; бе он забони QGIS</translation>
    </message>
    <message>
        <location filename="../expressions/help.py"/>
        <source>stored volume in m³</source>
        <translation>ҳаҷми партовҳо бо м³</translation>
    </message>
    <message>
        <location filename="../expressions/help.py"/>
        <source>'rico' (Rico et al. 2008) or 'larrauri' (Concha Larrauri &amp; Lall 2018)</source>
        <translation>'rico' (Rico et al. 2008) ё 'larrauri' (Concha Larrauri &amp; Lall 2018)</translation>
    </message>
    <message>
        <location filename="../expressions/help.py"/>
        <source>function {name}</source>
        <translation>функсияи {name}</translation>
    </message>
    <message>
        <location filename="../expressions/help.py"/>
        <source>Syntax</source>
        <translation>Синтаксис</translation>
    </message>
    <message>
        <location filename="../expressions/help.py"/>
        <source>Arguments</source>
        <translation>Аргументҳо</translation>
    </message>
    <message>
        <location filename="../expressions/help.py"/>
        <source>Examples</source>
        <translation>Мисолҳо</translation>
    </message>
    <message>
        <location filename="../expressions/registered.py"/>
        <source>{name} takes {least} to {most} arguments.</source>
        <translation>{name}: шумораи аргументҳо аз {least} то {most}.</translation>
    </message>
    <message>
        <location filename="../expressions/registered.py"/>
        <source>Behind a feature, a map or a THI only the scheme may stand.</source>
        <translation>Баъд аз объект, map ё THI танҳо схема меистад.</translation>
    </message>
    <message>
        <location filename="../expressions/registered.py"/>
        <source>Give a feature, or fields and values: 'volume_m3', 3200000, 'status', 'active'.</source>
        <translation>Объект ё майдонҳо ва арзишҳоро диҳед: 'volume_m3', 3200000, 'status', 'active'.</translation>
    </message>
    <message>
        <location filename="../forms/database.py"/>
        <source>The style {language} of {name} could not be stored: {reason}</source>
        <translation>Услуби {language} барои {name} сабт нашуд: {reason}</translation>
    </message>
    <message>
        <location filename="../inventory/columns/header_rows.py"/>
        <source>{table}: no header row was recognised in the first {rows} rows; the first row with anything in it is "{shown}". Give the columns their names (name, latitude, longitude, volume_m3 ...) or say in MAPPING which column is which, for example "volume_m3 = Your header [thousand m3]".</source>
        <translation>{table}: дар {rows} сатри аввал сарлавҳа шинохта нашуд; сатри аввали ғайрихолӣ «{shown}» аст. Ба сутунҳо ном диҳед (name, latitude, longitude, volume_m3 ...) ё дар MAPPING нишон диҳед, ки кадом сутун чӣ маъно дорад, масалан "volume_m3 = Your header [thousand m3]".</translation>
    </message>
    <message>
        <location filename="../inventory/columns/mapping.py"/>
        <source>MAPPING is not valid JSON: {error}</source>
        <translation>MAPPING JSON-и дуруст нест: {error}</translation>
    </message>
    <message>
        <location filename="../inventory/columns/mapping.py"/>
        <source>MAPPING: "{line}" should read "field = header", "field = header [unit]" or "field: value = other value".</source>
        <translation>MAPPING: «{line}» бояд чунин бошад: "field = header", "field = header [unit]" ё "field: value = other value".</translation>
    </message>
    <message>
        <location filename="../inventory/columns/mapping.py"/>
        <source>MAPPING: the unit "{unit}" of {target} is unknown. Use for example m3, thousand m3, million m3, t, ha, m2, km.</source>
        <translation>MAPPING: воҳиди «{unit}» барои {target} номаълум аст. Масалан m3, thousand m3, million m3, t, ha, m2, km-ро истифода баред.</translation>
    </message>
    <message>
        <location filename="../inventory/columns/mapping.py"/>
        <source>MAPPING: there is no field "{target}".</source>
        <translation>MAPPING: майдони «{target}» нест.</translation>
    </message>
    <message>
        <location filename="../inventory/columns/mapping.py"/>
        <source>MAPPING: there is no field "{target}". Did you mean {close}?</source>
        <translation>MAPPING: майдони «{target}» нест. Оё {close}-ро дар назар доштед?</translation>
    </message>
    <message>
        <location filename="../inventory/columns/mapping.py"/>
        <source>MAPPING: "{meant}", given for "{cell}", is no value of {field}. Its values are: {allowed}.</source>
        <translation>MAPPING: «{meant}», ки барои «{cell}» дода шудааст, арзиши {field} нест. Арзишҳои он: {allowed}.</translation>
    </message>
    <message>
        <location filename="../inventory/columns/presets.py"/>
        <source>PRESET: there is no "{preset}". There are: {known}.</source>
        <translation>PRESET: «{preset}» нест. Инҳо ҳастанд: {known}.</translation>
    </message>
    <message>
        <location filename="../inventory/columns/presets.py"/>
        <source>{table}: PRESET is {preset}, but the table has none of its columns; its own are: {columns}.</source>
        <translation>{table}: PRESET {preset} аст, вале ҷадвал ягон сутуни онро надорад; сутунҳои он: {columns}.</translation>
    </message>
    <message>
        <location filename="../inventory/columns/recognising.py"/>
        <source>{name}: MAPPING names the column "{column}", which the table does not have. Its columns are: {columns}.</source>
        <translation>{name}: MAPPING сутуни «{column}»-ро номбар мекунад, ки дар ҷадвал нест. Сутунҳои он: {columns}.</translation>
    </message>
    <message>
        <location filename="../inventory/face.py"/>
        <source>settlements: "{word}" is none of "propose", "use" and "".</source>
        <translation>settlements: «{word}» на «propose», на «use» ва на «» аст.</translation>
    </message>
    <message>
        <location filename="../inventory/files/code_pages.py"/>
        <source>ENCODING: "{name}" is no encoding that is known. Give one of {known}, or leave it empty to have it found.</source>
        <translation>ENCODING: «{name}» рамзгузории маълум нест. Яке аз {known}-ро диҳед ё холӣ гузоред, то худаш муайян шавад.</translation>
    </message>
    <message>
        <location filename="../inventory/files/reading.py"/>
        <source>{name} holds {size} MB. An inventory of facilities is much smaller: check that this is the right file, or cut it into parts.</source>
        <translation>{name} {size} МБ аст. Феҳристи партовгоҳҳо хеле хурдтар аст: санҷед, ки ин ҳамон файл аст ё не, ё онро ба қисмҳо ҷудо кунед.</translation>
    </message>
    <message>
        <location filename="../inventory/files/reading.py"/>
        <source>{name} cannot be read as a workbook ({reason}). It may be damaged: open it in the office program and save it again.</source>
        <translation>{name} ҳамчун китоб хонда намешавад ({reason}). Шояд вайрон аст: онро дар барномаи офисӣ кушода, аз нав сабт кунед.</translation>
    </message>
    <message>
        <location filename="../inventory/files/reading.py"/>
        <source>{name} has more than {rows:,} rows. An inventory of facilities has some thousands at most: check that this is the right file, or cut it into parts.</source>
        <translation>Дар {name} зиёда аз {rows:,} сатр аст. Дар феҳристи партовгоҳҳо на зиёда аз якчанд ҳазор мешавад: санҷед, ки ин ҳамон файл аст ё не, ё онро ба қисмҳо ҷудо кунед.</translation>
    </message>
    <message>
        <location filename="../inventory/files/table_files.py"/>
        <source>{file} is a text table and has no sheets. Leave SHEET empty ({sheet!r} was given).</source>
        <translation>{file} ҷадвали матнӣ аст ва варақ надорад. SHEET-ро холӣ гузоред ({sheet!r} дода шудааст).</translation>
    </message>
    <message>
        <location filename="../inventory/files/table_files.py"/>
        <location filename="../inventory/layers/layer_file.py"/>
        <source>{path}: there is no such file. Check the path.</source>
        <translation>{path}: чунин файл нест. Роҳро санҷед.</translation>
    </message>
    <message>
        <location filename="../inventory/files/table_files.py"/>
        <source>{file} is empty (0 bytes). Save it again from the program it comes from.</source>
        <translation>{file} холист (0 байт). Онро аз барномаи аслиаш аз нав сабт кунед.</translation>
    </message>
    <message>
        <location filename="../inventory/files/text_tables.py"/>
        <source>{file}, line {line}: {error}. Save it as CSV again.</source>
        <translation>{file}, сатри {line}: {error}. Онро аз нав ҳамчун CSV сабт кунед.</translation>
    </message>
    <message>
        <location filename="../inventory/files/text_tables.py"/>
        <source>{file}, line {line}: its columns are set apart by spaces, and this line has {count} of them where the header has {width}: an empty cell cannot be told. Save the table with tabs or semicolons.</source>
        <translation>{file}, сатри {line}: сутунҳои он бо фосила ҷудо шудаанд ва дар ин сатр {count} аст, дар сарлавҳа бошад {width}: катаки холиро муайян кардан мумкин нест. Ҷадвалро бо табулятсия ё нуқтавергул сабт кунед.</translation>
    </message>
    <message>
        <location filename="../inventory/files/text_tables.py"/>
        <source>{name} is not a text table. Open it in the program it comes from and save it as CSV.</source>
        <translation>{name} ҷадвали матнӣ нест. Онро дар барномаи аслиаш кушода, ҳамчун CSV сабт кунед.</translation>
    </message>
    <message>
        <location filename="../inventory/files/text_tables.py"/>
        <source>{file}, line {line}: a quotation mark is opened and not closed, so that the rows below it run into one cell. Close it or take it out.</source>
        <translation>{file}, сатри {line}: нохунак кушода ва пӯшида нашудааст, бинобар ин сатрҳои зери он дар як катак якҷоя шудаанд. Онро пӯшед ё хориҷ кунед.</translation>
    </message>
    <message>
        <location filename="../inventory/files/workbooks.py"/>
        <source>{file} is protected by a password or is an old .xls file under a new name. Open it in the office program and save it without password as .xlsx or .ods.</source>
        <translation>{file} бо парол ҳифз шудааст ё файли кӯҳнаи .xls бо номи нав аст. Онро дар барномаи офисӣ кушода, бе парол ҳамчун .xlsx ё .ods сабт кунед.</translation>
    </message>
    <message>
        <location filename="../inventory/files/workbooks.py"/>
        <source>{file}: this QGIS cannot read {suffix} files. Save it as .xlsx, .ods or .csv.</source>
        <translation>{file}: ин QGIS файлҳои {suffix}-ро хонда наметавонад. Онро ҳамчун .xlsx, .ods ё .csv сабт кунед.</translation>
    </message>
    <message>
        <location filename="../inventory/files/workbooks.py"/>
        <source>{file} has no sheet named {sheet!r}. Its sheets are: {names}.</source>
        <translation>Дар {file} варақи {sheet!r} нест. Варақҳои он: {names}.</translation>
    </message>
    <message>
        <location filename="../inventory/files/workbooks.py"/>
        <source>{file} has nothing in its cells. Check that the right file was saved.</source>
        <translation>Дар катакҳои {file} чизе нест. Санҷед, ки файли дуруст сабт шудааст.</translation>
    </message>
    <message>
        <location filename="../inventory/importing/files.py"/>
        <source>ALL_SHEETS reads every sheet, SHEET names one ({sheet!r}). Give one of them only.</source>
        <translation>ALL_SHEETS ҳамаи варақҳоро мехонад, SHEET якеро номбар мекунад ({sheet!r}). Танҳо якеро диҳед.</translation>
    </message>
    <message>
        <location filename="../inventory/importing/tables.py"/>
        <source>{table}: no column for {missing} was found; the columns are: {columns}. Add the columns, or name them in MAPPING: "latitude = your header" and "longitude = your header", or "coordinates = your header" for both.</source>
        <translation>{table}: сутун барои {missing} ёфт нашуд; сутунҳо: {columns}. Сутунҳоро илова кунед ё дар MAPPING номбар кунед: "latitude = your header" ва "longitude = your header", ё барои ҳарду "coordinates = your header".</translation>
    </message>
    <message>
        <location filename="../inventory/layers/layer_file.py"/>
        <source>{name} has {count} features. An inventory has some thousands at most; check the layer.</source>
        <translation>{name}: {count} объект дорад. Дар феҳрист на зиёда аз якчанд ҳазор мешавад; қабатро санҷед.</translation>
    </message>
    <message>
        <location filename="../inventory/layers/layer_file.py"/>
        <source>{file} cannot be read as a table or layer ({reason}). Save it as CSV, XLSX, ODS or GeoPackage.</source>
        <translation>{file} ҳамчун ҷадвал ё қабат хонда намешавад ({reason}). Онро ҳамчун CSV, XLSX, ODS ё GeoPackage сабт кунед.</translation>
    </message>
    <message>
        <location filename="../inventory/layers/layer_file.py"/>
        <source>{file} has no layer named {layer!r}. Its layers are: {names}.</source>
        <translation>Дар {file} қабати {layer!r} нест. Қабатҳои он: {names}.</translation>
    </message>
    <message>
        <location filename="../inventory/layers/layer_file.py"/>
        <source>{file} has no waypoints; tracks and routes are no facilities. Save the places as waypoints, or name a layer in SHEET: {names}.</source>
        <translation>Дар {file} нуқтаҳои роҳ (waypoints) нестанд; трекҳо ва масирҳо иншоот нестанд. Ҷойҳоро ҳамчун waypoints сабт кунед ё дар SHEET қабатро нишон диҳед: {names}.</translation>
    </message>
    <message>
        <location filename="../inventory/layers/layer_file.py"/>
        <source>Layer {layer} has no coordinate reference system, and its coordinates, such as {x:.0f} and {y:.0f}, are no degrees. State it in CRS, or set it in the layer's properties.</source>
        <translation>Қабати {layer} низоми координатаҳо надорад ва координатаҳои он, масалан {x:.0f} ва {y:.0f}, дараҷа нестанд. Онро дар CRS нишон диҳед ё дар хосиятҳои қабат муқаррар кунед.</translation>
    </message>
    <message>
        <location filename="../inventory/positions/coordinates.py"/>
        <source>The coordinate reference system {crs!r} is unknown. Choose another one.</source>
        <translation>Низоми координатаҳои {crs!r} номаълум аст. Дигарашро интихоб кунед.</translation>
    </message>
    <message>
        <location filename="../inventory/register/field_copy.py"/>
        <source>{path} was not written: {reason} Correct the value in the register, and pack again.</source>
        <translation>{path} навишта нашуд: {reason} Арзишро дар феҳрист ислоҳ карда, маҷмуаро аз нав созед.</translation>
    </message>
    <message>
        <location filename="../inventory/register/field_copy.py"/>
        <source>{path} was packed by another version of the plugin. Bring the plugin up to date.</source>
        <translation>{path} бо нусхаи дигари модул сохта шудааст. Модулро нав кунед.</translation>
    </message>
    <message>
        <location filename="../inventory/register/geopackage.py"/>
        <source>{path} exists already. Choose another name, or remove it first.</source>
        <translation>{path} аллакай ҳаст. Номи дигар интихоб кунед ё аввал онро хориҷ кунед.</translation>
    </message>
    <message>
        <location filename="../inventory/register/geopackage.py"/>
        <source>{path} cannot be created: {error}. Choose a folder you may write to, on a disk with space.</source>
        <translation>{path} сохта намешавад: {error}. Ҷузвдонеро интихоб кунед, ки ба он навишта метавонед, дар диски дорои ҷойи холӣ.</translation>
    </message>
    <message>
        <location filename="../inventory/register/geopackage.py"/>
        <source>{path}: facility {refused} The inventory was not written. Correct the value and write again.</source>
        <translation>{path}: иншооти {refused} Феҳрист навишта нашуд. Арзишро ислоҳ карда, аз нав нависед.</translation>
    </message>
    <message>
        <location filename="../json_files/data_file.py"/>
        <source>{what} {path}: {key} stands twice in one object, of which one would count: take the other out.</source>
        <translation>{what} {path}: {key} дар як объект ду бор ҳаст, танҳо якеаш ҳисоб мешуд: зиёдатиашро бардоред.</translation>
    </message>
    <message>
        <location filename="../json_files/data_file.py"/>
        <source>{what} {path}: a text has half of a character (\ud800 to \udfff); write the character itself.</source>
        <translation>{what} {path}: дар матн нисфи аломат аст (аз \ud800 то \udfff); худи аломатро нависед.</translation>
    </message>
    <message>
        <location filename="../json_files/data_file.py"/>
        <source>{what} {path}: the file cannot be read ({reason}); check the path.</source>
        <translation>{what} {path}: файл хонда намешавад ({reason}); роҳро санҷед.</translation>
    </message>
    <message>
        <location filename="../json_files/data_file.py"/>
        <source>{what} {path}: the file is not UTF-8; save it as UTF-8.</source>
        <translation>{what} {path}: файл UTF-8 нест; онро ҳамчун UTF-8 сабт кунед.</translation>
    </message>
    <message>
        <location filename="../json_files/data_file.py"/>
        <source>{what} {path}: not valid JSON at line {line}, column {column} ({reason}).</source>
        <translation>{what} {path}: JSON дар сатри {line}, сутуни {column} нодуруст аст ({reason}).</translation>
    </message>
    <message>
        <location filename="../json_files/data_file.py"/>
        <source>{what} {path}: lists and objects lie more than {count} deep in one another, which no such file needs. Correct the file, or copy the shipped one anew.</source>
        <translation>{what} {path}: рӯйхатҳо ва объектҳо зиёда аз {count} зина дар дохили ҳам мебошанд, ки ба чунин файл лозим нест. Файлро ислоҳ кунед ё файли маҷмуаро аз нав нусха бардоред.</translation>
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
        <translation>тамоми файл</translation>
    </message>
    <message>
        <location filename="../json_files/data_file.py"/>
        <location filename="../window/dock/measures.py"/>
        <location filename="../window/trace/words.py"/>
        <source>and {count} more</source>
        <translation>ва боз {count}</translation>
    </message>
    <message>
        <location filename="../json_files/data_file.py"/>
        <source>{what} {path} cannot be used:
{listed}
Correct the file, or copy the shipped one anew.</source>
        <translation>{what} {path} истифода намешавад:
{listed}
Файлро ислоҳ кунед ё файли маҷмуаро аз нав нусха бардоред.</translation>
    </message>
    <message>
        <location filename="../json_files/json_check.py"/>
        <source>small Latin letters, digits and _, a letter first</source>
        <translation>ҳарфҳои хурди лотинӣ, рақамҳо ва _, аввал ҳарф</translation>
    </message>
    <message>
        <location filename="../json_files/json_check.py"/>
        <source>small Latin letters, digits, _ and -, a letter first</source>
        <translation>ҳарфҳои хурди лотинӣ, рақамҳо, _ ва -, аввал ҳарф</translation>
    </message>
    <message>
        <location filename="../json_files/json_check.py"/>
        <source>small Latin letters, digits and _</source>
        <translation>ҳарфҳои хурди лотинӣ, рақамҳо ва _</translation>
    </message>
    <message>
        <location filename="../json_files/json_check.py"/>
        <source>the code of a language, two small Latin letters such as en</source>
        <translation>рамзи забон, ду ҳарфи хурди лотинӣ, масалан en</translation>
    </message>
    <message>
        <location filename="../json_files/json_check.py"/>
        <source>a colour such as #cf4f2c</source>
        <translation>ранг, масалан #cf4f2c</translation>
    </message>
    <message>
        <location filename="../json_files/json_check.py"/>
        <source>must be {wanted}, not {value}</source>
        <translation>бояд {wanted} бошад, на {value}</translation>
    </message>
    <message>
        <location filename="../json_files/json_check.py"/>
        <source>{value} does not match {pattern}: {meaning}</source>
        <translation>{value} ба {pattern} мувофиқ нест: {meaning}</translation>
    </message>
    <message>
        <location filename="../json_files/json_check.py"/>
        <source>{value} does not match {pattern}</source>
        <translation>{value} ба {pattern} мувофиқ нест</translation>
    </message>
    <message>
        <location filename="../json_files/json_check.py"/>
        <source>{name} is missing</source>
        <translation>{name} намерасад</translation>
    </message>
    <message>
        <location filename="../json_files/json_check.py"/>
        <source>must have at least {count} entries, not {found}</source>
        <translation>бояд ақаллан {count} унсур дошта бошад, на {found}</translation>
    </message>
    <message>
        <location filename="../json_files/json_check.py"/>
        <source>must be one of {allowed}, not {value}</source>
        <translation>бояд яке аз {allowed} бошад, на {value}</translation>
    </message>
    <message>
        <location filename="../json_files/json_check.py"/>
        <source>must not be empty</source>
        <translation>набояд холӣ бошад</translation>
    </message>
    <message>
        <location filename="../json_files/json_check.py"/>
        <source>must be 0, or between {smallest} and {largest} in size, not {value}</source>
        <translation>бояд 0 ё аз рӯи бузургӣ аз {smallest} то {largest} бошад, на {value}</translation>
    </message>
    <message>
        <location filename="../json_files/json_check.py"/>
        <source>must be at least {limit}, not {value}</source>
        <translation>бояд ақаллан {limit} бошад, на {value}</translation>
    </message>
    <message>
        <location filename="../json_files/json_check.py"/>
        <source>must be at most {limit}, not {value}</source>
        <translation>бояд на зиёда аз {limit} бошад, на {value}</translation>
    </message>
    <message>
        <location filename="../json_files/json_check.py"/>
        <source>must be greater than {limit}, not {value}</source>
        <translation>бояд аз {limit} зиёд бошад, на {value}</translation>
    </message>
    <message>
        <location filename="../json_files/json_check.py"/>
        <source>is not known here; allowed: {allowed}</source>
        <translation>дар ин ҷо пешбинӣ нашудааст; иҷозат аст: {allowed}</translation>
    </message>
    <message>
        <location filename="../json_files/json_check.py"/>
        <source>must have at most {count} entries, not {found}</source>
        <translation>бояд на зиёда аз {count} унсур дошта бошад, на {found}</translation>
    </message>
    <message>
        <location filename="../menu.py"/>
        <location filename="../window/dock/steps.py"/>
        <location filename="../window/toolbar.py"/>
        <source>New inventory…</source>
        <translation>Феҳристи нав…</translation>
    </message>
    <message>
        <location filename="../menu.py"/>
        <location filename="../window/toolbar.py"/>
        <source>Import facilities…</source>
        <translation>Воридоти партовгоҳҳо…</translation>
    </message>
    <message>
        <location filename="../menu.py"/>
        <source>Check inventory…</source>
        <translation>Санҷиши феҳрист…</translation>
    </message>
    <message>
        <location filename="../menu.py"/>
        <location filename="../window/toolbar.py"/>
        <source>Get open data…</source>
        <translation>Гирифтани маълумоти кушода…</translation>
    </message>
    <message>
        <location filename="../menu.py"/>
        <location filename="../window/toolbar.py"/>
        <source>Assess facilities…</source>
        <translation>Арзёбии пурраи партовгоҳҳо…</translation>
    </message>
    <message>
        <location filename="../menu.py"/>
        <source>Copies to edit and to try…</source>
        <translation>Нусхаҳо барои ислоҳ ва санҷиш…</translation>
    </message>
    <message>
        <location filename="../menu.py"/>
        <source>Empty the cache of open data…</source>
        <translation>Холӣ кардани кэши маълумоти кушода…</translation>
    </message>
    <message>
        <location filename="../menu.py"/>
        <source>Guide</source>
        <translation>Дастур</translation>
    </message>
    <message>
        <location filename="../menu.py"/>
        <source>About…</source>
        <translation>Дар бораи модул…</translation>
    </message>
    <message>
        <location filename="../menu.py"/>
        <source>Remove everything that Get open data keeps in {folder}? Folders of open data stay as they are.</source>
        <translation>Оё ҳама чизе, ки «Гирифтани маълумоти кушода» дар {folder} нигоҳ медорад, хориҷ карда шавад? Ҷузвдонҳои маълумоти кушода бетағйир мемонанд.</translation>
    </message>
    <message>
        <location filename="../menu.py"/>
        <source>{mb} MB were removed.</source>
        <translation>{mb} МБ хориҷ шуд.</translation>
    </message>
    <message>
        <location filename="../menu.py"/>
        <source>{file} cannot be removed: {reason}.</source>
        <translation>{file} хориҷ карда намешавад: {reason}.</translation>
    </message>
    <message>
        <location filename="../menu.py"/>
        <source>Hazard rating, downstream analysis and hazard maps of mine tailings facilities.</source>
        <translation>Баҳодиҳии хатар, таҳлили поёноб ва харитаҳои хатари партовгоҳҳои саноати кӯҳӣ.</translation>
    </message>
    <message>
        <location filename="../open_data/catalogue.py"/>
        <source>Catalogue of open data</source>
        <translation>Каталоги маълумоти кушода</translation>
    </message>
    <message>
        <location filename="../open_data/catalogue_check.py"/>
        <location filename="../rating/criteria/criteria.py"/>
        <source>{name} stands twice</source>
        <translation>{name} ду бор аст</translation>
    </message>
    <message>
        <location filename="../open_data/catalogue_check.py"/>
        <source>has a space, a backslash or a sign that no address has</source>
        <translation>фосила, хати каҷи чапа ё аломате дорад, ки дар суроғаҳо нест</translation>
    </message>
    <message>
        <location filename="../open_data/catalogue_check.py"/>
        <source>is no address ({reason})</source>
        <translation>суроға нест ({reason})</translation>
    </message>
    <message>
        <location filename="../open_data/catalogue_check.py"/>
        <source>must begin with https://, http://, file:/// or {folder}/</source>
        <translation>бояд бо https://, http://, file:/// ё {folder}/ сар шавад</translation>
    </message>
    <message>
        <location filename="../open_data/catalogue_check.py"/>
        <source>has a name or a password before the @, which would be written beside the data: remove it</source>
        <translation>пеш аз @ ном ё парол дорад, ки дар назди маълумот навишта мешуд: онро хориҷ кунед</translation>
    </message>
    <message>
        <location filename="../open_data/catalogue_check.py"/>
        <source>has {name} in it, which would be written beside the data: remove it</source>
        <translation>дар он {name} ҳаст, ки дар назди маълумот навишта мешуд: онро хориҷ кунед</translation>
    </message>
    <message>
        <location filename="../open_data/catalogue_check.py"/>
        <source>{part} is no placeholder</source>
        <translation>{part} ҷойгузин нест</translation>
    </message>
    <message>
        <location filename="../open_data/catalogue_check.py"/>
        <source>the placeholder {name} does not belong to this tiling; allowed: {allowed}</source>
        <translation>ҷойгузини {name} ба ин тақсимот тааллуқ надорад; иҷозат аст: {allowed}</translation>
    </message>
    <message>
        <location filename="../open_data/catalogue_check.py"/>
        <location filename="../rating/scheme_check.py"/>
        <location filename="../window/dock/measures.py"/>
        <location filename="../window/trace/words.py"/>
        <source>none</source>
        <translation>ҳеҷ кадом</translation>
    </message>
    <message>
        <location filename="../open_data/catalogue_check.py"/>
        <source>the placeholder {name} is missing</source>
        <translation>ҷойгузини {name} намерасад</translation>
    </message>
    <message>
        <location filename="../open_data/catalogue_check.py"/>
        <source>{name} is no source here; there are {known}</source>
        <translation>манбаи {name} дар ин ҷо нест; инҳо ҳастанд: {known}</translation>
    </message>
    <message>
        <location filename="../open_data/catalogue_check.py"/>
        <source>{name} must be another source of the same kind</source>
        <translation>{name} бояд манбаи дигари ҳамон навъ бошад</translation>
    </message>
    <message>
        <location filename="../open_data/catalogue_check.py"/>
        <source>leads back to {name}: a tile that none has would be looked for without end</source>
        <translation>ба {name} бармегардонад: варақе, ки дар ҳеҷ ҷо нест, беохир ҷустуҷӯ мешуд</translation>
    </message>
    <message>
        <location filename="../open_data/catalogue_check.py"/>
        <source>must be west, south, east, north in degrees, not {value}</source>
        <translation>бояд ғарб, ҷануб, шарқ, шимол бо дараҷа бошад, на {value}</translation>
    </message>
    <message>
        <location filename="../open_data/catalogue_check.py"/>
        <source>must name a corner by multiples of {step} degrees, as N40_E070</source>
        <translation>бояд кунҷро бо каратҳои {step} дараҷа номбар кунад, мисли N40_E070</translation>
    </message>
    <message>
        <location filename="../open_data/manifest.py"/>
        <location filename="../open_data/page.py"/>
        <source>{path} cannot be written ({reason}): give the folder of a disk with room where you may write.</source>
        <translation>{path} навишта намешавад ({reason}): ҷузвдони диски дорои ҷойро диҳед, ки ба он навишта метавонед.</translation>
    </message>
    <message>
        <location filename="../open_data/manifest.py"/>
        <source>{folder} has no {name}: give a folder that the tool "Get open data" made, whole.</source>
        <translation>Дар {folder} {name} нест: ҷузвдонеро диҳед, ки абзори «Гирифтани маълумоти кушода» сохтааст, пурра.</translation>
    </message>
    <message>
        <location filename="../open_data/manifest.py"/>
        <source>List of fetched data</source>
        <translation>Рӯйхати маълумоти гирифташуда</translation>
    </message>
    <message>
        <location filename="../open_data/manifest.py"/>
        <source>{path} was written by a later version of the plugin ({made_by}): update the plugin, or fetch the data anew.</source>
        <translation>{path} бо нусхаи навтари модул навишта шудааст ({made_by}): модулро нав кунед ё маълумотро аз нав гиред.</translation>
    </message>
    <message>
        <location filename="../open_data/manifest.py"/>
        <source>{path} is missing: fetch into {folder} once more, or copy the folder anew, whole.</source>
        <translation>{path} нест: маълумотро дар {folder} аз нав гиред ё ҷузвдонро пурра аз нав нусха бардоред.</translation>
    </message>
    <message>
        <location filename="../open_data/manifest.py"/>
        <source>{path} is not the file that was fetched (its size or checksum differs): fetch into {folder} once more, or copy the folder anew.</source>
        <translation>{path} он файле нест, ки гирифта шуда буд (андоза ё ҷамъи санҷишӣ фарқ мекунад): маълумотро дар {folder} аз нав гиред ё ҷузвдонро аз нав нусха бардоред.</translation>
    </message>
    <message>
        <location filename="../open_data/manifest.py"/>
        <source>must be a path within the folder, with /</source>
        <translation>бояд роҳ дар дохили ҷузвдон бошад, бо /</translation>
    </message>
    <message>
        <location filename="../open_data/mosaic.py"/>
        <source>{mosaic}: {piece} and {first} differ in coordinate system, type of numbers or size of cells, and cannot be put together. Choose one of their sources.</source>
        <translation>{mosaic}: {piece} ва {first} бо низоми координатаҳо, навъи ададҳо ё андозаи катакҳо фарқ мекунанд ва якҷоя карда намешаванд. Яке аз манбаъҳои онҳоро интихоб кунед.</translation>
    </message>
    <message>
        <location filename="../open_data/ranges.py"/>
        <source>{name}: {got} bytes came where {length} were asked for. Try again later.</source>
        <translation>{name}: {got} байт омад, вале {length} пурсида шуда буд. Дертар такрор кунед.</translation>
    </message>
    <message>
        <location filename="../open_data/ranges.py"/>
        <source>{name} is damaged or cut off: it says that something lies at byte {place}, and it has {size} bytes. Fetch it from another place, or tell who publishes it.</source>
        <translation>{name} вайрон ё бурида аст: он ба байти {place} ишора мекунад, вале {size} байт дорад. Онро аз ҷойи дигар гиред ё ба ношир хабар диҳед.</translation>
    </message>
    <message>
        <location filename="../open_data/ranges.py"/>
        <source>{name} is damaged or unfit for reading in parts: one part of it has {length} bytes. Fetch it from another place, or tell who publishes it.</source>
        <translation>{name} вайрон аст ё барои хондани қисм-қисм мувофиқ нест: як қисми он {length} байт аст. Онро аз ҷойи дигар гиред ё ба ношир хабар диҳед.</translation>
    </message>
    <message>
        <location filename="../open_data/tiff_directory.py"/>
        <source>entry {tag} has {size} bytes</source>
        <translation>сабти {tag} {size} байт дорад</translation>
    </message>
    <message>
        <location filename="../open_data/tiff_directory.py"/>
        <source>{name} is damaged, or no GeoTIFF that can be read in parts: {what}. Fetch it from another place, or tell who publishes it.</source>
        <translation>{name} вайрон аст ё GeoTIFF нест, ки қисм-қисм хонда шавад: {what}. Онро аз ҷойи дигар гиред ё ба ношир хабар диҳед.</translation>
    </message>
    <message>
        <location filename="../open_data/tiff_directory.py"/>
        <location filename="../open_data/zip_members.py"/>
        <source>it has {size} bytes</source>
        <translation>он {size} байт дорад</translation>
    </message>
    <message>
        <location filename="../open_data/tiff_directory.py"/>
        <source>{name} is no TIFF. Correct the address or the format in the catalogue, or fetch it from another place.</source>
        <translation>{name} TIFF нест. Суроға ё форматро дар каталог ислоҳ кунед ё онро аз ҷойи дигар гиред.</translation>
    </message>
    <message>
        <location filename="../open_data/tiff_directory.py"/>
        <source>its directory has {count} entries</source>
        <translation>феҳрасти он {count} сабт дорад</translation>
    </message>
    <message>
        <location filename="../open_data/tiff_directory.py"/>
        <source>entry {tag} lies beyond the end of the file</source>
        <translation>сабти {tag} берун аз охири файл аст</translation>
    </message>
    <message>
        <location filename="../open_data/tiff_directory.py"/>
        <source>its image has {width} x {height} cells in blocks of {across} x {down}</source>
        <translation>тасвири он {width} x {height} катак дар блокҳои {across} x {down} дорад</translation>
    </message>
    <message>
        <location filename="../open_data/tiff_directory.py"/>
        <source>its blocks have {across} x {down} cells</source>
        <translation>блокҳои он {across} x {down} катак доранд</translation>
    </message>
    <message>
        <location filename="../open_data/tiff_directory.py"/>
        <source>it has {count} blocks, and {most} can be read</source>
        <translation>он {count} блок дорад, вале {most} хонда мешавад</translation>
    </message>
    <message>
        <location filename="../open_data/tiff_directory.py"/>
        <source>entry {tag} does not tell of {count} blocks</source>
        <translation>сабти {tag} дар бораи {count} блок намегӯяд</translation>
    </message>
    <message>
        <location filename="../open_data/tiff_windows.py"/>
        <source>GDAL says: {error}</source>
        <translation>GDAL мегӯяд: {error}</translation>
    </message>
    <message>
        <location filename="../open_data/tiff_windows.py"/>
        <source>{name} has no position, or no coordinate reference system. Fetch it from another place, or tell who publishes it.</source>
        <translation>{name} мавқеъ ё низоми координатаҳо надорад. Онро аз ҷойи дигар гиред ё ба ношир хабар диҳед.</translation>
    </message>
    <message>
        <location filename="../open_data/tiff_windows.py"/>
        <source>its cells have no size</source>
        <translation>катакҳои он андоза надоранд</translation>
    </message>
    <message>
        <location filename="../open_data/tiff_windows.py"/>
        <source>the blocks of the window have {size} bytes</source>
        <translation>блокҳои равзана {size} байт доранд</translation>
    </message>
    <message>
        <location filename="../open_data/tiff_windows.py"/>
        <source>its window was written otherwise than it was read</source>
        <translation>равзанаи он на чунонки хонда шуд, навишта шуд</translation>
    </message>
    <message>
        <location filename="../open_data/tiff_windows.py"/>
        <source>{name} has cells without a value, and no number is left to mark them. Use another file in the catalogue.</source>
        <translation>{name} катакҳои бе арзиш дорад ва барои ишораи онҳо адади холӣ намондааст. Дар каталог файли дигарро нишон диҳед.</translation>
    </message>
    <message>
        <location filename="../open_data/vectors.py"/>
        <source>{file}: no field with a country code; its fields are {fields}. Correct the catalogue, or choose another source of countries.</source>
        <translation>{file}: майдони рамзи кишвар нест; майдонҳои он: {fields}. Каталогро ислоҳ кунед ё манбаи дигари кишварҳоро интихоб кунед.</translation>
    </message>
    <message>
        <location filename="../open_data/vectors.py"/>
        <source>{name}: the answer is none of Overpass. Correct the catalogue.</source>
        <translation>{name}: ин ҷавоби Overpass нест. Каталогро ислоҳ кунед.</translation>
    </message>
    <message>
        <location filename="../open_data/vectors.py"/>
        <source>{name}: the server gave up: {remark}. Try again later, or with a smaller REACH_KM.</source>
        <translation>{name}: сервер қатъ кард: {remark}. Дертар ё бо REACH_KM-и хурдтар такрор кунед.</translation>
    </message>
    <message>
        <location filename="../open_data/vectors.py"/>
        <source>{path} cannot be opened: {error}</source>
        <translation>{path} кушода намешавад: {error}</translation>
    </message>
    <message>
        <location filename="../open_data/zip_members.py"/>
        <source>{name} has several members that fit "{pattern}": {members}. Correct the catalogue: one of them is meant.</source>
        <translation>Дар {name} якчанд файл ба «{pattern}» мувофиқанд: {members}. Каталогро ислоҳ кунед: якеаш дар назар аст.</translation>
    </message>
    <message>
        <location filename="../open_data/zip_members.py"/>
        <source>two members are called {member}</source>
        <translation>ду файл {member} ном доранд</translation>
    </message>
    <message>
        <location filename="../open_data/zip_members.py"/>
        <source>its directory cannot be read: {error}</source>
        <translation>феҳрасти он хонда намешавад: {error}</translation>
    </message>
    <message>
        <location filename="../open_data/zip_members.py"/>
        <source>{name} is damaged, or no zip that can be unpacked: {what}. Fetch it from another place, or tell who publishes it.</source>
        <translation>{name} вайрон аст ё zip нест, ки кушода шавад: {what}. Онро аз ҷойи дигар гиред ё ба ношир хабар диҳед.</translation>
    </message>
    <message>
        <location filename="../open_data/zip_members.py"/>
        <source>{name} has no member that fits "{pattern}", but: {members}. Correct the catalogue.</source>
        <translation>Дар {name} файли ба «{pattern}» мувофиқ нест, вале инҳо ҳастанд: {members}. Каталогро ислоҳ кунед.</translation>
    </message>
    <message>
        <location filename="../open_data/zip_members.py"/>
        <source>the name of {member} leads out of the archive</source>
        <translation>номи {member} берун аз бойгонӣ мебарад</translation>
    </message>
    <message>
        <location filename="../open_data/zip_members.py"/>
        <source>{member} is encrypted</source>
        <translation>{member} рамзгузорӣ шудааст</translation>
    </message>
    <message>
        <location filename="../open_data/zip_members.py"/>
        <source>it would unpack to {size} MB</source>
        <translation>он ба {size} МБ кушода мешуд</translation>
    </message>
    <message>
        <location filename="../open_data/zip_members.py"/>
        <source>{folder}: {name} unpacks to {size} MB, and there is less room. Make room, or choose a folder on another disk.</source>
        <translation>{folder}: {name} ба {size} МБ кушода мешавад ва ҷой камтар аст. Ҷой холӣ кунед ё ҷузвдони диски дигарро интихоб кунед.</translation>
    </message>
    <message>
        <location filename="../open_data/zip_members.py"/>
        <source>{member} has {got} bytes where its directory says {size}</source>
        <translation>{member} {got} байт дорад, дар феҳраст бошад {size} зикр шудааст</translation>
    </message>
    <message>
        <location filename="../open_data/zip_members.py"/>
        <source>{member} cannot be unpacked: {error}</source>
        <translation>{member} кушода намешавад: {error}</translation>
    </message>
    <message>
        <location filename="../place_layers.py"/>
        <source>QGIS world map</source>
        <translation>Харитаи ҷаҳони QGIS</translation>
    </message>
    <message>
        <location filename="../place_layers.py"/>
        <source>QGIS's world map was not found at {path}. Give your own polygons in COUNTRIES.</source>
        <translation>Харитаи ҷаҳони QGIS дар {path} ёфт нашуд. Полигонҳои худро дар COUNTRIES диҳед.</translation>
    </message>
    <message>
        <location filename="../place_layers.py"/>
        <source>Layer {layer}: no field with a country code {chosen}. Choose one of: {fields}.</source>
        <translation>Қабати {layer}: майдони рамзи кишвар {chosen} нест. Яке аз инҳоро интихоб кунед: {fields}.</translation>
    </message>
    <message>
        <location filename="../place_layers.py"/>
        <source>Layer {layer}: no field with a country code. There is no field with country codes under a usual name: name it iso_a2. Its fields are: {fields}.</source>
        <translation>Қабати {layer}: майдони рамзи кишвар нест. Майдони рамзи кишварҳо бо номи муқаррарӣ нест: онро iso_a2 ном гузоред. Майдонҳои он: {fields}.</translation>
    </message>
    <message>
        <location filename="../processing/arriving/base_map.py"/>
        <source>Base map</source>
        <translation>Харитаи асосӣ</translation>
    </message>
    <message>
        <location filename="../processing/arriving/base_map.py"/>
        <source>Countries (QGIS world map)</source>
        <translation>Кишварҳо (харитаи ҷаҳони QGIS)</translation>
    </message>
    <message>
        <location filename="../processing/arriving/base_map.py"/>
        <source>Borders in dispute</source>
        <translation>Сарҳадҳои баҳсталаб</translation>
    </message>
    <message>
        <location filename="../processing/arriving/base_map.py"/>
        <location filename="../processing/inventory/checkinventory.py"/>
        <source>Lakes</source>
        <translation>Кӯлҳо</translation>
    </message>
    <message>
        <location filename="../processing/arriving/base_map.py"/>
        <location filename="../processing/inventory/site_parameters.py"/>
        <location filename="../processing/map/assess_parameters.py"/>
        <source>Rivers</source>
        <translation>Дарёҳо</translation>
    </message>
    <message>
        <location filename="../processing/arriving/base_map.py"/>
        <source>Towns</source>
        <translation>Шаҳрҳо</translation>
    </message>
    <message>
        <location filename="../processing/arriving/captions.py"/>
        <location filename="../window/dock/downstream.py"/>
        <location filename="../window/dock/facts.py"/>
        <location filename="../window/trace/words.py"/>
        <source>unknown</source>
        <translation>номаълум</translation>
    </message>
    <message>
        <location filename="../processing/arriving/hours.py"/>
        <source>The temporal controller plays the hours after the release, counted from 1 January 2000, 00:00, which is no date of anything. What has no hours is shown at every moment, what has no last hour from its first on.</source>
        <translation>Идоракунии вақт соатҳои баъд аз хориҷшавиро нишон медиҳад, ки аз 1 январи соли 2000, 00:00 ҳисоб мешаванд; ин санаи ягон ҳодиса нест. Он чи соат надорад, ҳамеша нишон дода мешавад, он чи соати охирин надорад, — аз соати аввалаш сар карда.</translation>
    </message>
    <message>
        <location filename="../processing/arriving/loading.py"/>
        <source>Empty, and so not loaded: {names}</source>
        <translation>Холӣ, бинобар ин бор нашуд: {names}</translation>
    </message>
    <message>
        <location filename="../processing/arriving/looks.py"/>
        <source>error</source>
        <translation>хато</translation>
    </message>
    <message>
        <location filename="../processing/arriving/looks.py"/>
        <source>warning</source>
        <translation>огоҳӣ</translation>
    </message>
    <message>
        <location filename="../processing/arriving/looks.py"/>
        <source>note</source>
        <translation>эзоҳ</translation>
    </message>
    <message>
        <location filename="../processing/arriving/looks.py"/>
        <source>place, with hours of arrival</source>
        <translation>ҷой, бо соатҳои расидан</translation>
    </message>
    <message>
        <location filename="../processing/arriving/looks.py"/>
        <source>point of a path</source>
        <translation>нуқтаи роҳ</translation>
    </message>
    <message>
        <location filename="../processing/arriving/looks.py"/>
        <source>east</source>
        <translation>шарқ</translation>
    </message>
    <message>
        <location filename="../processing/arriving/looks.py"/>
        <source>south-east</source>
        <translation>ҷанубу шарқ</translation>
    </message>
    <message>
        <location filename="../processing/arriving/looks.py"/>
        <source>south</source>
        <translation>ҷануб</translation>
    </message>
    <message>
        <location filename="../processing/arriving/looks.py"/>
        <source>south-west</source>
        <translation>ҷанубу ғарб</translation>
    </message>
    <message>
        <location filename="../processing/arriving/looks.py"/>
        <source>west</source>
        <translation>ғарб</translation>
    </message>
    <message>
        <location filename="../processing/arriving/looks.py"/>
        <source>north-west</source>
        <translation>шимолу ғарб</translation>
    </message>
    <message>
        <location filename="../processing/arriving/looks.py"/>
        <source>north</source>
        <translation>шимол</translation>
    </message>
    <message>
        <location filename="../processing/arriving/looks.py"/>
        <source>north-east</source>
        <translation>шимолу шарқ</translation>
    </message>
    <message>
        <location filename="../processing/arriving/looks.py"/>
        <source>end of flow</source>
        <translation>охири ҷараён</translation>
    </message>
    <message>
        <location filename="../processing/arriving/notes.py"/>
        <source>Made by the tool {tool} of {plugin} {version} on {moment}.</source>
        <translation>Бо абзори {tool}, модули {plugin} {version}, {moment} сохта шудааст.</translation>
    </message>
    <message>
        <location filename="../processing/arriving/notes.py"/>
        <source>From</source>
        <translation>Аз</translation>
    </message>
    <message>
        <location filename="../processing/arriving/notes.py"/>
        <source>Settings</source>
        <translation>Танзимот</translation>
    </message>
    <message>
        <location filename="../processing/arriving/notes.py"/>
        <source>By: {schemes}</source>
        <translation>Аз рӯи: {schemes}</translation>
    </message>
    <message>
        <location filename="../processing/arriving/notes.py"/>
        <source>Units stand in the names of the fields and in their captions; an empty value is unknown.</source>
        <translation>Воҳидҳо дар номи майдонҳо ва навиштаҷоти онҳоянд; арзиши холӣ номаълум аст.</translation>
    </message>
    <message>
        <location filename="../processing/arriving/notes.py"/>
        <source>Licences of what it was made from: {licences}</source>
        <translation>Иҷозатномаҳои маълумоти ибтидоӣ: {licences}</translation>
    </message>
    <message>
        <location filename="../processing/arriving/notes.py"/>
        <source>The terms of the data it was made from hold for it, too.</source>
        <translation>Шартҳои маълумоте, ки аз он сохта шудааст, барои ин низ амал мекунанд.</translation>
    </message>
    <message>
        <location filename="../processing/arriving/notes.py"/>
        <location filename="../processing/inventory/field_lists.py"/>
        <source>yes</source>
        <translation>ҳа</translation>
    </message>
    <message>
        <location filename="../processing/arriving/notes.py"/>
        <location filename="../processing/inventory/field_lists.py"/>
        <source>no</source>
        <translation>не</translation>
    </message>
    <message>
        <location filename="../processing/arriving/notes.py"/>
        <source>a table of a database</source>
        <translation>ҷадвали пойгоҳи маълумот</translation>
    </message>
    <message>
        <location filename="../processing/arriving/notes.py"/>
        <source>data of a service</source>
        <translation>маълумоти хизмат</translation>
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
        <translation>дақ</translation>
    </message>
    <message>
        <location filename="../processing/arriving/raster_looks.py"/>
        <source>km²</source>
        <translation>км²</translation>
    </message>
    <message>
        <location filename="../processing/base.py"/>
        <source>{name} would not be heeded: {need}. Leave {name} as it was, or give what it needs.</source>
        <translation>{name} ба назар гирифта намешуд: {need}. {name}-ро чунонки буд, гузоред ё он чиро, ки лозим аст, диҳед.</translation>
    </message>
    <message>
        <location filename="../processing/base.py"/>
        <source>{file} cannot be read or written: {reason}.</source>
        <translation>{file} хонда ё навишта намешавад: {reason}.</translation>
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
        <translation>Бекор шуд</translation>
    </message>
    <message>
        <location filename="../processing/base.py"/>
        <source>{algorithm} has no parameter {name}. Use one of {names}.</source>
        <translation>{algorithm} параметри {name} надорад. Яке аз инҳоро истифода баред: {names}.</translation>
    </message>
    <message>
        <location filename="../processing/base.py"/>
        <source>The memory did not suffice, or a limit of this process was reached. Close other programs, clip the rasters to the region of the facilities, set a length limit, or use coarser rasters.</source>
        <translation>Хотира нарасид ё ба ҳадди ин раванд расида шуд. Барномаҳои дигарро пӯшед, растрҳоро аз рӯи ҳудуди партовгоҳҳо буред, ҳадди дарозӣ муқаррар кунед ё растрҳои дурушттарро гиред.</translation>
    </message>
    <message>
        <location filename="../processing/base.py"/>
        <source>Facility inventory</source>
        <translation>Феҳристи партовгоҳҳо</translation>
    </message>
    <message>
        <location filename="../processing/base.py"/>
        <source>Downstream basin</source>
        <translation>Ҳавзаи поёноб</translation>
    </message>
    <message>
        <location filename="../processing/base.py"/>
        <source>Consequences</source>
        <translation>Оқибатҳо</translation>
    </message>
    <message>
        <location filename="../processing/base.py"/>
        <source>Hazard rating</source>
        <translation>Баҳодиҳии хатар</translation>
    </message>
    <message>
        <location filename="../processing/base.py"/>
        <source>Map and list</source>
        <translation>Харита ва рӯйхат</translation>
    </message>
    <message>
        <location filename="../processing/base.py"/>
        <source>Ready models</source>
        <translation>Моделҳои тайёр</translation>
    </message>
    <message>
        <location filename="../processing/base.py"/>
        <source>{what}: the geometry of {whose} was not written: {reason}</source>
        <translation>{what}: геометрияи {whose} навишта нашуд: {reason}</translation>
    </message>
    <message>
        <location filename="../processing/base.py"/>
        <source>{what}: feature {number} could not be written: {reason}</source>
        <translation>{what}: объекти {number} навишта нашуд: {reason}</translation>
    </message>
    <message>
        <location filename="../processing/basin/countries.py"/>
        <source>Polygons of countries with their code. Empty: the world map that comes with QGIS (1 : 10 million, simplified); give the official boundaries for work near a border.</source>
        <translation>Полигонҳои кишварҳо бо рамз. Холӣ: харитаи ҷаҳон аз маҷмуи QGIS (1 : 10 млн, содакардашуда); барои кор дар назди сарҳад сарҳадҳои расмиро диҳед.</translation>
    </message>
    <message>
        <location filename="../processing/basin/countries.py"/>
        <location filename="../processing/inventory/site_parameters.py"/>
        <source>Field with the country's code</source>
        <translation>Майдони рамзи кишвар</translation>
    </message>
    <message>
        <location filename="../processing/basin/countries.py"/>
        <source>Empty: found by its usual names (iso_a2, ISO_A2_EH, iso2, country ...). Areas with -1, -99 or nothing in it are no country.</source>
        <translation>Холӣ: аз рӯи номҳои муқаррарӣ ёфта мешавад (iso_a2, ISO_A2_EH, iso2, country ...). Полигонҳое, ки дар он -1, -99 ё холӣ аст, кишвар нестанд.</translation>
    </message>
    <message>
        <location filename="../processing/basin/countries.py"/>
        <location filename="../processing/inventory/checkinventory.py"/>
        <source>Tolerance at borders (m)</source>
        <translation>Ҳадди ҷоиз дар сарҳад (м)</translation>
    </message>
    <message>
        <location filename="../processing/basin/countries.py"/>
        <source>A path has entered a country only when it gets farther than this from every border, or ends there: a river that is the border does not cross it, but follows it, from where it is as near as this, and within 1000 m. Empty: 1000 m, or half a cell if larger.</source>
        <translation>Роҳ танҳо вақте ба кишвар даромадааст, ки аз ҳамаи сарҳадҳо дуртар аз ин меравад ё дар он ҷо ба охир мерасад: дарёе, ки худи сарҳад аст, онро намебурад, балки қад-қади он меравад, аз ҷое ки ба ин андоза ва дар доираи 1000 м наздик аст. Холӣ: 1000 м ё нисфи катак, агар калонтар бошад.</translation>
    </message>
    <message>
        <location filename="../processing/basin/countries.py"/>
        <source>Velocity for hours to a border (m/s)</source>
        <translation>Суръат барои соатҳо то сарҳад (м/с)</translation>
    </message>
    <message>
        <location filename="../processing/basin/countries.py"/>
        <source>Assumed mean velocity of the water (Baia Mare 2000: 0.8 to 1.1 m/s). Empty: no hours are given.</source>
        <translation>Суръати миёнаи фарзии об (Бая-Маре 2000: 0,8–1,1 м/с). Холӣ: соатҳо дода намешаванд.</translation>
    </message>
    <message>
        <location filename="../processing/basin/countries.py"/>
        <source>Finding border crossings</source>
        <translation>Ҷустуҷӯи убури сарҳадҳо</translation>
    </message>
    <message>
        <location filename="../processing/basin/countries.py"/>
        <source>Tolerance at borders: {metres} m; in contact with a country within {near} m</source>
        <translation>Ҳадди ҷоиз дар сарҳад: {metres} м; дар тамос бо кишвар дар доираи {near} м</translation>
    </message>
    <message>
        <location filename="../processing/basin/countries.py"/>
        <source>{count} {count:area|areas} of {layer} {count:has|have} no country code; {count:it is|they are} crossed without a border.</source>
        <translation>Полигонҳои {layer} бе рамзи кишвар: {count}; онҳо бе сарҳад бурида мешаванд.</translation>
    </message>
    <message>
        <location filename="../processing/basin/countries.py"/>
        <source>QGIS's world map is not at {path}: no border crossings. Give a layer in COUNTRIES.</source>
        <translation>Харитаи ҷаҳони QGIS дар {path} нест: убури сарҳадҳо муайян нашуд. Қабатро дар COUNTRIES диҳед.</translation>
    </message>
    <message>
        <location filename="../processing/basin/countries.py"/>
        <source>COUNTRIES is empty: borders are those of QGIS's world map, which is simplified.</source>
        <translation>COUNTRIES холист: сарҳадҳо аз харитаи ҷаҳони QGIS мебошанд, ки содакардашуда аст.</translation>
    </message>
    <message>
        <location filename="../processing/basin/directions.py"/>
        <source>Reading the flow directions</source>
        <translation>Хондани самтҳои ҷараён</translation>
    </message>
    <message>
        <location filename="../processing/basin/directions.py"/>
        <source>Coding of the flow directions: {coding}</source>
        <translation>Рамзгузории самтҳои ҷараён: {coding}</translation>
    </message>
    <message>
        <location filename="../processing/basin/directions.py"/>
        <source>RIVERS can be burnt into a RELIEF only, not into ready DIRECTIONS.</source>
        <translation>RIVERS танҳо дар RELIEF бурида мешаванд, на дар DIRECTIONS-и тайёр.</translation>
    </message>
    <message>
        <location filename="../processing/basin/directions.py"/>
        <source>There is no {file} of the same cells beside DIRECTIONS: what drains through the cells near each facility is counted up to its springs.</source>
        <translation>Дар паҳлӯи DIRECTIONS {file} бо ҳамон катакҳо нест: ҷараён аз катакҳои назди ҳар партовгоҳ то сарчашмаҳояш ҳисоб карда мешавад.</translation>
    </message>
    <message>
        <location filename="../processing/basin/directions.py"/>
        <source>{file} beside DIRECTIONS is not used: lakes and sinks keep water here that runs on there. What drains through the cells near each facility is counted up to its springs.</source>
        <translation>{file} дар паҳлӯи DIRECTIONS истифода намешавад: кӯлҳо ва пастхамиҳо дар ин ҷо оберо нигоҳ медоранд, ки дар он ҷо пеш меравад. Ҷараён аз катакҳои назди ҳар партовгоҳ то сарчашмаҳояш ҳисоб карда мешавад.</translation>
    </message>
    <message>
        <location filename="../processing/basin/directions.py"/>
        <source>{file} beside DIRECTIONS is not used: {why}</source>
        <translation>{file} дар паҳлӯи DIRECTIONS истифода намешавад: {why}</translation>
    </message>
    <message>
        <location filename="../processing/basin/directions.py"/>
        <source>{file} was found beside DIRECTIONS.</source>
        <translation>Дар паҳлӯи DIRECTIONS {file} ёфт шуд.</translation>
    </message>
    <message>
        <location filename="../processing/basin/downstreambasins.py"/>
        <source>Basin units downstream or upstream</source>
        <translation>Ҳавзаҳои поёноб ё болооб</translation>
    </message>
    <message>
        <location filename="../processing/basin/downstreambasins.py"/>
        <source>HydroBASINS,basin units,sub-basin,NEXT_DOWN,downstream,upstream,Pfafstetter</source>
        <translation>HydroBASINS,ҳавзаҳо,зерҳавза,NEXT_DOWN,поёноб,болооб,Pfafstetter</translation>
    </message>
    <message>
        <location filename="../processing/basin/downstreambasins.py"/>
        <source>Basin units</source>
        <translation>Ҳавзаҳо</translation>
    </message>
    <message>
        <location filename="../processing/basin/downstreambasins.py"/>
        <source>Polygons in any CRS that point at the next unit downstream, such as HydroBASINS of any level.</source>
        <translation>Полигонҳо дар ҳар низоми координатаҳо, ки ҳавзаи навбатии поёнобро нишон медиҳанд, масалан HydroBASINS-и ҳар сатҳ.</translation>
    </message>
    <message>
        <location filename="../processing/basin/downstreambasins.py"/>
        <source>Field with the unit's identifier</source>
        <translation>Майдони идентификатори ҳавза</translation>
    </message>
    <message>
        <location filename="../processing/basin/downstreambasins.py"/>
        <source>HYBAS_ID in HydroBASINS; any name will do.</source>
        <translation>HYBAS_ID дар HydroBASINS; ҳар ном мувофиқ аст.</translation>
    </message>
    <message>
        <location filename="../processing/basin/downstreambasins.py"/>
        <source>Field with the identifier of the next unit downstream</source>
        <translation>Майдони идентификатори ҳавзаи навбатии поёноб</translation>
    </message>
    <message>
        <location filename="../processing/basin/downstreambasins.py"/>
        <source>NEXT_DOWN in HydroBASINS: 0 or nothing where the water ends.</source>
        <translation>NEXT_DOWN дар HydroBASINS: 0 ё холӣ дар ҷое, ки об ба охир мерасад.</translation>
    </message>
    <message>
        <location filename="../processing/basin/downstreambasins.py"/>
        <source>Direction</source>
        <translation>Самт</translation>
    </message>
    <message>
        <location filename="../processing/basin/downstreambasins.py"/>
        <source>downstream: where the facility's water goes; upstream: what drains to its unit.</source>
        <translation>downstream: оби иншоот ба куҷо меравад; upstream: аз куҷо ба ҳавзаи он об меояд.</translation>
    </message>
    <message>
        <location filename="../processing/basin/downstreambasins.py"/>
        <source>Units by facility</source>
        <translation>Ҳавзаҳо аз рӯи партовгоҳ</translation>
    </message>
    <message>
        <location filename="../processing/basin/downstreambasins.py"/>
        <source>One feature for each facility and unit; order 0 is the facility's own, then 1, 2 .. steps away.</source>
        <translation>Як объект барои ҳар партовгоҳ ва ҳавза; order 0 — ҳавзаи худи партовгоҳ, баъд 1, 2 .. қадам аз он.</translation>
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
        <translation>Партовгоҳҳо</translation>
    </message>
    <message>
        <location filename="../processing/basin/downstreambasins.py"/>
        <source>Facilities in no unit</source>
        <translation>Партовгоҳҳои берун аз ҳавзаҳо</translation>
    </message>
    <message>
        <location filename="../processing/basin/downstreambasins.py"/>
        <source>Reading the basin units</source>
        <translation>Хондани ҳавзаҳо</translation>
    </message>
    <message>
        <location filename="../processing/basin/downstreambasins.py"/>
        <source>Layer {layer}: {count} {count:unit points|units point} at one that is not in it; the water goes on there.</source>
        <translation>Қабати {layer}: ҳавзаҳое, ки ба ҳавзаи дар қабат набуда ишора мекунанд: {count}; об дар он ҷо дуртар меравад.</translation>
    </message>
    <message>
        <location filename="../processing/basin/downstreambasins.py"/>
        <source>it lies in no basin unit</source>
        <translation>он дар ягон ҳавза нест</translation>
    </message>
    <message>
        <location filename="../processing/basin/downstreambasins.py"/>
        <source>Layer {layer} has no basin units.</source>
        <translation>Дар қабати {layer} ҳавза нест.</translation>
    </message>
    <message>
        <location filename="../processing/basin/downstreambasins.py"/>
        <source>Layer {layer}, field {field}: unit {unit} points at itself. Water cannot flow there: leave the field empty (or 0) where the water ends, or name the next unit.</source>
        <translation>Қабати {layer}, майдони {field}: ҳавзаи {unit} ба худаш ишора мекунад. Об чунин ҷорӣ намешавад: дар ҷойи охири об майдонро холӣ (ё 0) гузоред ё ҳавзаи навбатиро номбар кунед.</translation>
    </message>
    <message>
        <location filename="../processing/basin/downstreambasins.py"/>
        <location filename="../processing/consequence/flow_sites.py"/>
        <location filename="../processing/geometry.py"/>
        <source>feature {id}</source>
        <translation>объекти {id}</translation>
    </message>
    <message>
        <location filename="../processing/basin/facilities.py"/>
        <source>Points in any CRS; of a polygon a point inside it is used. Outputs come in the CRS of this layer.</source>
        <translation>Нуқтаҳо дар ҳар низоми координатаҳо; барои полигон нуқтаи дохили он гирифта мешавад. Натиҷаҳо дар низоми координатаҳои ҳамин қабат мебошанд.</translation>
    </message>
    <message>
        <location filename="../processing/basin/facilities.py"/>
        <source>Field with the facility's identifier</source>
        <translation>Майдони рамзи иншоот</translation>
    </message>
    <message>
        <location filename="../processing/basin/facilities.py"/>
        <source>Links the results to the facilities. Without such a field the feature id is used.</source>
        <translation>Натиҷаҳоро бо иншоотҳо мепайвандад. Бе чунин майдон рақами объект гирифта мешавад.</translation>
    </message>
    <message>
        <location filename="../processing/basin/facilities.py"/>
        <source>Layer {layer} has no features.</source>
        <translation>Дар қабати {layer} объект нест.</translation>
    </message>
    <message>
        <location filename="../processing/basin/facilities.py"/>
        <source>Layer {layer} has no field {field}: the feature id identifies the facilities.</source>
        <translation>Дар қабати {layer} майдони {field} нест: иншоотҳо бо рақами объект ифода мешаванд.</translation>
    </message>
    <message>
        <location filename="../processing/basin/facilities.py"/>
        <source>Layer {layer}, field {field}: {count} empty; the feature id stands for them.</source>
        <translation>Қабати {layer}, майдони {field}: холӣ {count}; ба ҷойи онҳо рақами объект гирифта мешавад.</translation>
    </message>
    <message>
        <location filename="../processing/basin/facilities.py"/>
        <source>Layer {layer}, field {field}: identifiers occur more than once, for instance {id}.</source>
        <translation>Қабати {layer}, майдони {field}: рамзҳо такрор мешаванд, масалан {id}.</translation>
    </message>
    <message>
        <location filename="../processing/basin/facilities.py"/>
        <source>Facilities not followed</source>
        <translation>Партовгоҳҳои пайгирӣнашуда</translation>
    </message>
    <message>
        <location filename="../processing/basin/facilities.py"/>
        <source>Table of the facilities without a result, with the reason and their coordinates.</source>
        <translation>Ҷадвали партовгоҳҳои бе натиҷа, бо сабаб ва координатаҳо.</translation>
    </message>
    <message>
        <location filename="../processing/basin/facilities.py"/>
        <source>Facility {id} is left out: {reason}.</source>
        <translation>Партовгоҳи {id} сарфи назар шуд: {reason}.</translation>
    </message>
    <message>
        <location filename="../processing/basin/facilities.py"/>
        <source>... and {count} more {count:facility|facilities}.</source>
        <translation>... ва боз партовгоҳҳо: {count}.</translation>
    </message>
    <message>
        <location filename="../processing/basin/facilities.py"/>
        <source>it lies off the raster or has no point</source>
        <translation>он берун аз растр аст ё нуқта надорад</translation>
    </message>
    <message>
        <location filename="../processing/basin/facilities.py"/>
        <source>it lies on no-data</source>
        <translation>он дар ҷойи бемаълумот аст</translation>
    </message>
    <message>
        <location filename="../processing/basin/flowdirections.py"/>
        <location filename="../processing/consequence/flow_parameters.py"/>
        <source>Flow directions</source>
        <translation>Самтҳои ҷараён</translation>
    </message>
    <message>
        <location filename="../processing/basin/flowdirections.py"/>
        <source>D8,flow direction,fill sinks,depressions,drainage,burn rivers,hydrology</source>
        <translation>D8,самти ҷараён,flow direction,пур кардани пастиҳо,чуқуриҳои бемаҷро,захкаш,дарёҳо,гидрология</translation>
    </message>
    <message>
        <location filename="../processing/basin/flowdirections.py"/>
        <source>No-data value</source>
        <translation>Арзиши «маълумот нест»</translation>
    </message>
    <message>
        <location filename="../processing/basin/flowdirections.py"/>
        <source>What cells without data hold: 255, or 247 as HydroSHEDS marks the ocean, for programs as pyflwdir that take 255 for an inland sink.</source>
        <translation>Катакҳои бемаълумот чиро доранд: 255 ё 247, чунонки HydroSHEDS уқёнусро ифода мекунад, барои барномаҳое мисли pyflwdir, ки 255-ро чуқурии бемаҷро мешуморанд.</translation>
    </message>
    <message>
        <location filename="../processing/basin/flowdirections.py"/>
        <source>Scheduler of several machines</source>
        <translation>Банақшагири чанд мошин</translation>
    </message>
    <message>
        <location filename="../processing/basin/flowdirections.py"/>
        <source>Address (tcp://machine:8786) of a Dask scheduler: its workers do the work in tiles. They must have the relief and the folder of the output under the same paths. Empty: this machine alone.</source>
        <translation>Суроғаи (tcp://мошин:8786) банақшагири Dask: корро аз рӯи қисмҳо иҷрокунандаҳои он мекунанд. Релеф ва папкаи натиҷа бояд дар онҳо дар ҳамон роҳҳо бошанд. Холӣ: танҳо ҳамин мошин.</translation>
    </message>
    <message>
        <location filename="../processing/basin/flowdirections.py"/>
        <source>GeoTIFF of ESRI D8 codes: 1, 2, 4 .. 128 clockwise from east, 0 an end, 255 no data unless chosen otherwise.</source>
        <translation>GeoTIFF бо рамзҳои D8-и ESRI: 1, 2, 4 .. 128 аз шарқ бо самти ақрабаки соат, 0 — охир, 255 — маълумот нест, агар дигар интихоб нашуда бошад.</translation>
    </message>
    <message>
        <location filename="../processing/basin/flowdirections.py"/>
        <source>Cells that drain through each</source>
        <translation>Катакҳое, ки ҷараёнашон аз ҳар катак мегузарад</translation>
    </message>
    <message>
        <location filename="../processing/basin/flowdirections.py"/>
        <source>GeoTIFF of whole numbers: how many cells drain through each, itself included; 0 no data.</source>
        <translation>GeoTIFF-и ададҳои бутун: аз ҳар катак ҷараёни чанд катак мегузарад, худи онро ҳам ҳисоб карда; 0 — маълумот нест.</translation>
    </message>
    <message>
        <location filename="../processing/basin/flowdirections.py"/>
        <source>Area that drains through each cell (km²)</source>
        <translation>Масоҳате, ки ҷараёнаш аз катак мегузарад (км²)</translation>
    </message>
    <message>
        <location filename="../processing/basin/flowdirections.py"/>
        <source>GeoTIFF of the km² on the ellipsoid that drain through each cell, its own included; 0 no data.</source>
        <translation>GeoTIFF: ҷараёни чанд км² дар эллипсоид аз ҳар катак мегузарад, масоҳати худашро ҳам ҳисоб карда; 0 — маълумот нест.</translation>
    </message>
    <message>
        <location filename="../processing/basin/flowdirections.py"/>
        <source>Cells with a height</source>
        <translation>Катакҳои дорои баландӣ</translation>
    </message>
    <message>
        <location filename="../processing/basin/flowdirections.py"/>
        <source>Closed depressions drained</source>
        <translation>Пастиҳои сарбастае, ки аз онҳо ҷараён гузаронида шуд</translation>
    </message>
    <message>
        <location filename="../processing/basin/flowdirections.py"/>
        <source>Cells below the level their water spills over</source>
        <translation>Катакҳои поёнтар аз сатҳи лабрези об</translation>
    </message>
    <message>
        <location filename="../processing/basin/flowdirections.py"/>
        <source>Cells of no-data bridged inside the relief</source>
        <translation>Катакҳои бемаълумоти дохили релеф, ки аз онҳо ҷараён гузаронида шуд</translation>
    </message>
    <message>
        <location filename="../processing/basin/flowdirections.py"/>
        <source>Cells in lakes, sinks and the sea where water stays</source>
        <translation>Катакҳои кӯлҳо, чуқуриҳо ва баҳр, ки об дар онҳо мемонад</translation>
    </message>
    <message>
        <location filename="../processing/basin/flowdirections.py"/>
        <source>Writing flow directions</source>
        <translation>Навиштани самтҳои ҷараён</translation>
    </message>
    <message>
        <location filename="../processing/basin/flowdirections.py"/>
        <location filename="../processing/consequence/flow_outputs.py"/>
        <source>{name} is written as GeoTIFF: give a file name that ends in .tif.</source>
        <translation>{name} ҳамчун GeoTIFF навишта мешавад: номи файлро бо .tif анҷом диҳед.</translation>
    </message>
    <message>
        <location filename="../processing/basin/flowdirections.py"/>
        <source>Counting the cells that drain through each</source>
        <translation>Шумориши катакҳое, ки ҷараёнашон аз ҳар катак мегузарад</translation>
    </message>
    <message>
        <location filename="../processing/basin/flowdirections.py"/>
        <source>Adding up the area that drains through each cell</source>
        <translation>Ҷамъ кардани масоҳате, ки ҷараёнаш аз ҳар катак мегузарад</translation>
    </message>
    <message>
        <location filename="../processing/basin/parameters.py"/>
        <location filename="../processing/consequence/inundationzone.py"/>
        <location filename="../processing/consequence/simulateflow.py"/>
        <source>Relief (heights in metres)</source>
        <translation>Релеф (баландӣ бо метр)</translation>
    </message>
    <message>
        <location filename="../processing/basin/parameters.py"/>
        <source>Elevation raster of one band in any CRS: SRTM, Copernicus GLO-30 or GLO-90, MERIT, or your own. Depressions are drained; give lakes and sinks that have no outflow in LAKES.</source>
        <translation>Растри якканалаи баландӣ дар ҳар низоми координатаҳо: SRTM, Copernicus GLO-30 ё GLO-90, MERIT ё худи шумо. Аз пастиҳо ҷараён гузаронида мешавад; кӯлҳо ва чуқуриҳои бемаҷроро дар LAKES диҳед.</translation>
    </message>
    <message>
        <location filename="../processing/basin/parameters.py"/>
        <source>Flow directions (instead of a relief)</source>
        <translation>Самтҳои ҷараён (ба ҷойи релеф)</translation>
    </message>
    <message>
        <location filename="../processing/basin/parameters.py"/>
        <source>Ready D8 raster of any size: of flowdirections, HydroSHEDS, MERIT Hydro, ESRI, TauDEM or GRASS. With RELIEF too, of the same cells, the water follows this and heights come from there.</source>
        <translation>Растри тайёри D8 бо ҳар андоза: аз flowdirections, HydroSHEDS, MERIT Hydro, ESRI, TauDEM ё GRASS. Агар RELIEF низ бо ҳамон катакҳо дода шавад, об аз рӯи ин растр меравад ва баландиҳо аз он ҷо гирифта мешаванд.</translation>
    </message>
    <message>
        <location filename="../processing/basin/parameters.py"/>
        <source>Ready D8 raster of any size: of flowdirections, HydroSHEDS, MERIT Hydro, ESRI, TauDEM or GRASS. Give either this or RELIEF.</source>
        <translation>Растри тайёри D8 бо ҳар андоза: аз flowdirections, HydroSHEDS, MERIT Hydro, ESRI, TauDEM ё GRASS. Ё инро, ё RELIEF-ро диҳед.</translation>
    </message>
    <message>
        <location filename="../processing/basin/parameters.py"/>
        <source>Coding of the flow directions</source>
        <translation>Рамзгузории самтҳои ҷараён</translation>
    </message>
    <message>
        <location filename="../processing/basin/parameters.py"/>
        <source>auto finds it from the values; esri: 1, 2, 4 .. 128 clockwise from east; taudem: 1..8 counter-clockwise from east; grass: 1..8 counter-clockwise from north-east, negative where water leaves the region.</source>
        <translation>auto онро аз рӯи арзишҳо муайян мекунад; esri: 1, 2, 4 .. 128 аз шарқ бо самти ақрабаки соат; taudem: 1..8 аз шарқ ба муқобили ақрабак; grass: 1..8 аз шимолу шарқ ба муқобили ақрабак, манфӣ дар ҷое ки об аз ҳудуд берун меравад.</translation>
    </message>
    <message>
        <location filename="../processing/basin/parameters.py"/>
        <location filename="../processing/map/assess_parameters.py"/>
        <source>Lakes and inland sinks where water stays</source>
        <translation>Кӯлҳо ва чуқуриҳои бемаҷро, ки об дар онҳо мемонад</translation>
    </message>
    <message>
        <location filename="../processing/basin/parameters.py"/>
        <source>Polygons end paths as lake, points as inland_sink, unless a text field ends_in or kind says sea, inland_sink or lake. A number field radius_km widens a point. Leave out lakes that flow on. Empty: the plugin's list of inland sinks of Central Asia; give a layer without features to have none.</source>
        <translation>Полигонҳо роҳро ҳамчун lake, нуқтаҳо ҳамчун inland_sink ба охир мерасонанд, агар майдони матнии ends_in ё kind sea, inland_sink ё lake нагӯяд. Майдони ададии radius_km нуқтаро васеъ мекунад. Кӯлҳои ҷориро надиҳед. Холӣ: рӯйхати чуқуриҳои бемаҷрои Осиёи Марказӣ аз модул; барои надоштани онҳо қабати бе объект диҳед.</translation>
    </message>
    <message>
        <location filename="../processing/basin/parameters.py"/>
        <source>Sea level (m)</source>
        <translation>Сатҳи баҳр (м)</translation>
    </message>
    <message>
        <location filename="../processing/basin/parameters.py"/>
        <source>Declares the cells of the relief at or below this height that reach its edge to be the sea. Empty: only no-data along the shore and LAKES say where the sea is.</source>
        <translation>Катакҳои релефро, ки дар ин баландӣ ё поёнтаранд ва ба канори он мерасанд, баҳр ҳисоб мекунад. Холӣ: ҷойи баҳрро танҳо бемаълумоти соҳил ва LAKES нишон медиҳанд.</translation>
    </message>
    <message>
        <location filename="../processing/basin/parameters.py"/>
        <source>Rivers to burn into the relief</source>
        <translation>Дарёҳо барои буридан дар релеф</translation>
    </message>
    <message>
        <location filename="../processing/basin/parameters.py"/>
        <source>Known river lines; the relief is lowered along them so that water follows them. Only with RELIEF.</source>
        <translation>Хатҳои маълуми дарёҳо; релеф қад-қади онҳо паст карда мешавад, то об бо онҳо равад. Танҳо бо RELIEF.</translation>
    </message>
    <message>
        <location filename="../processing/basin/parameters.py"/>
        <source>Depth to burn rivers in (m)</source>
        <translation>Чуқурии буриши дарёҳо (м)</translation>
    </message>
    <message>
        <location filename="../processing/basin/parameters.py"/>
        <source>How far the relief is lowered under the rivers.</source>
        <translation>Релеф дар зери дарёҳо чӣ қадар паст карда мешавад.</translation>
    </message>
    <message>
        <location filename="../processing/basin/parameters.py"/>
        <source>Memory to use (GB)</source>
        <translation>Хотираи истифодашаванда (ГБ)</translation>
    </message>
    <message>
        <location filename="../processing/basin/parameters.py"/>
        <source>A relief that needs more is worked on in tiles, through files beside the output: slower, with the same result. Empty: half of the memory that is free.</source>
        <translation>Релефе, ки бештар мехоҳад, қисм-қисм, тавассути файлҳои паҳлӯи натиҷа коркард мешавад: оҳистатар, бо ҳамон натиҷа. Холӣ: нисфи хотираи озод.</translation>
    </message>
    <message>
        <location filename="../processing/basin/parameters.py"/>
        <source>Longest path (km)</source>
        <translation>Дарозтарин роҳ (км)</translation>
    </message>
    <message>
        <location filename="../processing/basin/parameters.py"/>
        <source>Paths are cut at exactly this length. Empty: they are followed to their end.</source>
        <translation>Роҳҳо маҳз дар ин дарозӣ бурида мешаванд. Холӣ: то охир пайгирӣ мешаванд.</translation>
    </message>
    <message>
        <location filename="../processing/basin/parameters.py"/>
        <source>Snap to the largest stream within (m)</source>
        <translation>Пайваст ба калонтарин ҷараён дар доираи (м)</translation>
    </message>
    <message>
        <location filename="../processing/basin/parameters.py"/>
        <source>Moves each facility to the cell with the largest drained area within this distance; the distance moved is written to snap_m. 0: off.</source>
        <translation>Ҳар иншоотро дар ин масофа ба катаки дорои калонтарин масоҳати ҳавза мекӯчонад; масофаи кӯчонидан дар snap_m навишта мешавад. 0: хомӯш.</translation>
    </message>
    <message>
        <location filename="../processing/basin/parameters.py"/>
        <source>it does not count beside {name}</source>
        <translation>ин дар баробари {name} ба ҳисоб гирифта намешавад</translation>
    </message>
    <message>
        <location filename="../processing/basin/path_layers.py"/>
        <source>Leave out vertices nearer to the line than (m)</source>
        <translation>Партофтани нуқтаҳои ба хат наздиктар аз (м)</translation>
    </message>
    <message>
        <location filename="../processing/basin/path_layers.py"/>
        <source>Makes the paths in OUTPUT smaller; lengths and M stay those of the full path. 0: off.</source>
        <translation>Роҳҳоро дар OUTPUT хурдтар мекунад; дарозӣ ва M аз роҳи пурра мемонанд. 0: хомӯш.</translation>
    </message>
    <message>
        <location filename="../processing/basin/path_layers.py"/>
        <source>Paths</source>
        <translation>Роҳҳо</translation>
    </message>
    <message>
        <location filename="../processing/basin/path_layers.py"/>
        <source>One line per facility; M is the distance from the facility in metres, Z the height if it is known.</source>
        <translation>Як хат барои ҳар партовгоҳ; M — масофа аз партовгоҳ бо метр, Z — баландӣ, агар маълум бошад.</translation>
    </message>
    <message>
        <location filename="../processing/basin/path_layers.py"/>
        <location filename="../processing/consequence/simulateflow.py"/>
        <location filename="../processing/consequence/traveltime.py"/>
        <location filename="../processing/map/assess_layers.py"/>
        <location filename="../processing/map/shown.py"/>
        <location filename="../processing/rating/transboundaryscreening.py"/>
        <source>Border crossings</source>
        <translation>Убури сарҳадҳо</translation>
    </message>
    <message>
        <location filename="../processing/basin/path_layers.py"/>
        <source>A point for each border a path crosses, and for the first contact with each country whose border it follows, with distance and hours from the facility.</source>
        <translation>Нуқта барои ҳар сарҳаде, ки роҳ мебурад, ва барои тамоси аввал бо ҳар кишваре, ки роҳ қад-қади сарҳадаш меравад, бо масофа ва соат аз иншоот.</translation>
    </message>
    <message>
        <location filename="../processing/basin/path_layers.py"/>
        <source>Merged network</source>
        <translation>Шабакаи муттаҳид</translation>
    </message>
    <message>
        <location filename="../processing/basin/path_layers.py"/>
        <source>The paths as a network: each reach once, with the facilities above it and the reach that follows.</source>
        <translation>Роҳҳо ҳамчун шабака: ҳар қитъа як бор, бо иншоотҳои болооби он ва қитъаи навбатӣ.</translation>
    </message>
    <message>
        <location filename="../processing/basin/path_layers.py"/>
        <source>Facilities whose path crosses or follows a border</source>
        <translation>Иншоотҳое, ки роҳашон сарҳадро мебурад ё қад-қади он меравад</translation>
    </message>
    <message>
        <location filename="../processing/basin/path_layers.py"/>
        <location filename="../processing/map/assess_parameters.py"/>
        <source>Facilities without a known border whose path runs where no country is known</source>
        <translation>Партовгоҳҳои бе сарҳади маълум, ки роҳашон аз ҷойи кишвараш номаълум мегузарад</translation>
    </message>
    <message>
        <location filename="../processing/basin/path_layers.py"/>
        <source>Facilities without a path</source>
        <translation>Партовгоҳҳо бе роҳ</translation>
    </message>
    <message>
        <location filename="../processing/basin/path_layers.py"/>
        <source>{count} of {total} {total:path|paths} {count:runs|run} where the layer of countries has none (such as {ids}): `?` or nothing in the field countries says so, and borders there are unknown. Give a layer with the neighbours too.</source>
        <translation>{count} аз {total} роҳ аз ҷое мегузарад, ки дар қабати кишварҳо ягон кишвар нест (масалан {ids}): `?` ё холӣ дар майдони countries инро мегӯяд, ва сарҳадҳо дар он ҷо номаълуманд. Қабатеро диҳед, ки ҳамсояҳоро низ дорад.</translation>
    </message>
    <message>
        <location filename="../processing/basin/rivers.py"/>
        <source>Layer {layer}: {count} {count:line points|lines point} at a line that is not in it, the first is {id}; paths that get there end at the edge of the data.</source>
        <translation>Қабати {layer}: хатҳое, ки ба хати дар қабат набуда ишора мекунанд: {count}, аввалинаш {id}; роҳҳое, ки ба он ҷо мерасанд, дар канори маълумот ба охир мерасанд.</translation>
    </message>
    <message>
        <location filename="../processing/basin/rivers.py"/>
        <source>Layer {layer}, feature {id} has {count} separate parts; a river with a pointer must be one line. Join or split it.</source>
        <translation>Қабати {layer}, объекти {id}: {count} қисми алоҳида дорад; дарёи дорои ишорат бояд як хат бошад. Онро пайваст ё тақсим кунед.</translation>
    </message>
    <message>
        <location filename="../processing/basin/rivers.py"/>
        <source>Layer {layer} has no lines. Choose the layer of the rivers.</source>
        <translation>Дар қабати {layer} хат нест. Қабати дарёҳоро интихоб кунед.</translation>
    </message>
    <message>
        <location filename="../processing/basin/rivers.py"/>
        <source>{lines} {lines:line|lines} without pointers: {joined} {joined:goes|go} on in another, {ends} {ends:ends|end}, {turned} {turned:was|were} turned by the relief.</source>
        <translation>Хатҳои бе ишорат: {lines}; дар дигараш идома меёбанд: {joined}, ба охир мерасанд: {ends}, аз рӯи релеф гардонида шуданд: {turned}.</translation>
    </message>
    <message>
        <location filename="../processing/basin/rivers.py"/>
        <source>At {count} {count:fork|forks} the straightest line was followed; the first is at feature {id}.</source>
        <translation>Дар {count} дуроҳа хати росттарин гирифта шуд; аввалинаш дар объекти {id}.</translation>
    </message>
    <message>
        <location filename="../processing/basin/sinks.py"/>
        <source>{parameter}: no feature of layer {layer} lies where the water is followed; it changes nothing. Check its coordinate system and what it covers.</source>
        <translation>{parameter}: ягон объекти қабати {layer} дар ҷойи пайгирии об нест; он чизеро тағйир намедиҳад. Низоми координатаҳо ва фарогирии онро санҷед.</translation>
    </message>
    <message>
        <location filename="../processing/basin/sinks.py"/>
        <source>Layer {layer}, field {field}, feature {id}: {value!r} is no kind of end. Use sea, inland_sink or lake.</source>
        <translation>Қабати {layer}, майдони {field}, объекти {id}: {value!r} навъи охири ҷараён нест. sea, inland_sink ё lake-ро истифода баред.</translation>
    </message>
    <message>
        <location filename="../processing/basin/sinks.py"/>
        <source>Layer {layer}, field {field}, feature {id}: {value!r} is no radius in km.</source>
        <translation>Қабати {layer}, майдони {field}, объекти {id}: {value!r} радиус бо км нест.</translation>
    </message>
    <message>
        <location filename="../processing/basin/sinks.py"/>
        <source>LAKES is empty: water stays in the known inland sinks: {names}.</source>
        <translation>LAKES холист: об дар чуқуриҳои бемаҷрои маълум мемонад: {names}.</translation>
    </message>
    <message>
        <location filename="../processing/basin/terrain.py"/>
        <source>Reading the relief</source>
        <translation>Хондани релеф</translation>
    </message>
    <message>
        <location filename="../processing/basin/terrain.py"/>
        <location filename="../processing/basin/tiles.py"/>
        <source>Finding flow directions</source>
        <translation>Муайян кардани самтҳои ҷараён</translation>
    </message>
    <message>
        <location filename="../processing/basin/terrain.py"/>
        <source>{cells} {cells:cell|cells}; {pits} closed {pits:depression|depressions} drained, {raised} {raised:cell|cells} under water while they fill; {voids} void {voids:cell|cells} in {holes} {holes:hole|holes} bridged; {border} {border:cell|cells} of no-data around the relief.</source>
        <translation>Катакҳо: {cells}; пастиҳои сарбастае, ки аз онҳо ҷараён гузаронида шуд: {pits}, катакҳои зери об ҳангоми пуршавӣ: {raised}; катакҳои холӣ: {voids}, дар {holes} холигӣ; катакҳои бемаълумоти атрофи релеф: {border}.</translation>
    </message>
    <message>
        <location filename="../processing/basin/terrain.py"/>
        <source>Burning rivers in</source>
        <translation>Буридани дарёҳо дар релеф</translation>
    </message>
    <message>
        <location filename="../processing/basin/terrain.py"/>
        <source>Give RELIEF, DIRECTIONS, or both.</source>
        <translation>RELIEF, DIRECTIONS ё ҳардуро диҳед.</translation>
    </message>
    <message>
        <location filename="../processing/basin/terrain.py"/>
        <source>Give exactly one of RELIEF and DIRECTIONS.</source>
        <translation>Маҳз яке аз RELIEF ва DIRECTIONS-ро диҳед.</translation>
    </message>
    <message>
        <location filename="../processing/basin/tiles.py"/>
        <source>The relief is worked on in tiles of {side} x {side} cells, which are kept in {folder} until all is written: a run with the same inputs that ended early goes on from there.</source>
        <translation>Релеф бо қисмҳои {side} x {side} катак коркард мешавад; то навишта шудани ҳама онҳо дар {folder} нигоҳ дошта мешаванд: ҳисобе, ки бо ҳамон маълумот пештар қатъ шуда буд, аз ҳамон ҷо идома меёбад.</translation>
    </message>
    <message>
        <location filename="../processing/basin/tracedownstream.py"/>
        <source>Trace downstream</source>
        <translation>Роҳи ҷараён ба поёноб</translation>
    </message>
    <message>
        <location filename="../processing/basin/tracedownstream.py"/>
        <source>flow path,downstream,river,transboundary,border crossing,raindrop,D8</source>
        <translation>роҳи ҷараён,поёноб,дарё,таъсири фаромарзӣ,убури сарҳад,downstream,flow path,D8</translation>
    </message>
    <message>
        <location filename="../processing/basin/tracedownstream.py"/>
        <source>Writing paths</source>
        <translation>Навиштани роҳҳо</translation>
    </message>
    <message>
        <location filename="../processing/basin/tracenetwork.py"/>
        <source>Trace along a river network</source>
        <translation>Роҳи ҷараён аз рӯи шабакаи дарёҳо</translation>
    </message>
    <message>
        <location filename="../processing/basin/tracenetwork.py"/>
        <source>river network,HydroRIVERS,NEXT_DOWN,downstream,flow path,transboundary,border crossing</source>
        <translation>шабакаи дарёҳо,HydroRIVERS,NEXT_DOWN,поёноб,роҳи ҷараён,таъсири фаромарзӣ,убури сарҳад,downstream</translation>
    </message>
    <message>
        <location filename="../processing/basin/tracenetwork.py"/>
        <source>River network</source>
        <translation>Шабакаи дарёҳо</translation>
    </message>
    <message>
        <location filename="../processing/basin/tracenetwork.py"/>
        <source>River lines in any CRS, with pointers to the next line (HydroRIVERS) or without.</source>
        <translation>Хатҳои дарёҳо дар ҳар низоми координатаҳо, бо ишорат ба хати навбатӣ (HydroRIVERS) ё бе он.</translation>
    </message>
    <message>
        <location filename="../processing/basin/tracenetwork.py"/>
        <source>Field with the line's identifier</source>
        <translation>Майдони идентификатори хат</translation>
    </message>
    <message>
        <location filename="../processing/basin/tracenetwork.py"/>
        <source>HYRIV_ID in HydroRIVERS; any name will do. Without it the lines are joined where they meet.</source>
        <translation>HYRIV_ID дар HydroRIVERS; ҳар ном мувофиқ аст. Бе он хатҳо дар ҷойи вохӯрӣ пайваст мешаванд.</translation>
    </message>
    <message>
        <location filename="../processing/basin/tracenetwork.py"/>
        <source>Field with the identifier of the next line downstream</source>
        <translation>Майдони идентификатори хати навбатии поёноб</translation>
    </message>
    <message>
        <location filename="../processing/basin/tracenetwork.py"/>
        <source>NEXT_DOWN in HydroRIVERS: 0 or nothing where a river ends.</source>
        <translation>NEXT_DOWN дар HydroRIVERS: 0 ё холӣ дар ҷое, ки дарё ба охир мерасад.</translation>
    </message>
    <message>
        <location filename="../processing/basin/tracenetwork.py"/>
        <source>Farthest river from a facility (m)</source>
        <translation>Дуртарин дарё аз иншоот (м)</translation>
    </message>
    <message>
        <location filename="../processing/basin/tracenetwork.py"/>
        <source>Facilities are led straight to the nearest line within this distance, which snap_m reports.</source>
        <translation>Аз иншоот роҳ рост ба хати наздиктарин дар ин масофа бурда мешавад, ки snap_m онро нишон медиҳад.</translation>
    </message>
    <message>
        <location filename="../processing/basin/tracenetwork.py"/>
        <source>Relief, to direct lines without pointers</source>
        <translation>Релеф, барои самт додани хатҳои бе ишорат</translation>
    </message>
    <message>
        <location filename="../processing/basin/tracenetwork.py"/>
        <source>Lines run from their higher to their lower end. Empty: as they were digitised.</source>
        <translation>Хатҳо аз охири баландтар ба пасттар мераванд. Холӣ: чунонки рақамӣ карда шудаанд.</translation>
    </message>
    <message>
        <location filename="../processing/basin/tracenetwork.py"/>
        <source>Join lines that meet within (m)</source>
        <translation>Пайвасти хатҳое, ки дар доираи (м) вомехӯранд</translation>
    </message>
    <message>
        <location filename="../processing/basin/tracenetwork.py"/>
        <source>Only for lines without pointers: how exactly their ends must meet.</source>
        <translation>Танҳо барои хатҳои бе ишорат: охирҳояшон то чӣ андоза дақиқ бояд вохӯранд.</translation>
    </message>
    <message>
        <location filename="../processing/basin/tracenetwork.py"/>
        <source>no river lies within {metres:g} m, or it has no point</source>
        <translation>дар доираи {metres:g} м дарё нест ё он нуқта надорад</translation>
    </message>
    <message>
        <location filename="../processing/basin/tracenetwork.py"/>
        <source>Reading the river network</source>
        <translation>Хондани шабакаи дарёҳо</translation>
    </message>
    <message>
        <location filename="../processing/basin/tracenetwork.py"/>
        <source>Layer {layer}: pointers need both ID_FIELD and NEXT_FIELD. Choose both fields, or clear both to join the lines where they meet.</source>
        <translation>Қабати {layer}: барои ишорат ҳам ID_FIELD ва ҳам NEXT_FIELD лозим аст. Ҳарду майдонро интихоб кунед ё ҳардуро холӣ гузоред, то хатҳо дар ҷойи вохӯрӣ пайваст шаванд.</translation>
    </message>
    <message>
        <location filename="../processing/basin/tracenetwork.py"/>
        <source>{name} would not be heeded: the lines have pointers, by which they are followed. Leave {name} as it was, or clear ID_FIELD and NEXT_FIELD.</source>
        <translation>{name} ба назар гирифта намешуд: хатҳо ишорат доранд ва аз рӯи он пайгирӣ мешаванд. {name}-ро чунонки буд, гузоред ё ID_FIELD ва NEXT_FIELD-ро холӣ кунед.</translation>
    </message>
    <message>
        <location filename="../processing/basin/tracing.py"/>
        <source>Finding streams</source>
        <translation>Ҷустуҷӯи ҷараёнҳо</translation>
    </message>
    <message>
        <location filename="../processing/basin/tracing.py"/>
        <source>Tracing</source>
        <translation>Пайгирӣ</translation>
    </message>
    <message>
        <location filename="../processing/basin/tracing.py"/>
        <source>Paths leave the window of {rows} x {columns} cells; a larger one is read.</source>
        <translation>Роҳҳо аз равзанаи {rows} x {columns} катак берун мераванд; калонтараш хонда мешавад.</translation>
    </message>
    <message>
        <location filename="../processing/basin/upstreamcatchment.py"/>
        <source>Upstream catchment</source>
        <translation>Ҳавзаи обғундори болооб</translation>
    </message>
    <message>
        <location filename="../processing/basin/upstreamcatchment.py"/>
        <source>catchment,watershed,upstream,drainage area,contributing area,basin</source>
        <translation>ҳавзаи обғундор,масоҳати ҳавза,болооб,catchment,watershed</translation>
    </message>
    <message>
        <location filename="../processing/basin/upstreamcatchment.py"/>
        <source>Catchments</source>
        <translation>Ҳавзаҳои обғундор</translation>
    </message>
    <message>
        <location filename="../processing/basin/upstreamcatchment.py"/>
        <source>One polygon per facility with its area on the ellipsoid, along the sides of cells.</source>
        <translation>Як полигон барои ҳар партовгоҳ бо масоҳаташ дар эллипсоид, аз рӯи тарафҳои катакҳо.</translation>
    </message>
    <message>
        <location filename="../processing/basin/upstreamcatchment.py"/>
        <source>Facilities without a catchment</source>
        <translation>Партовгоҳҳо бе ҳавзаи обғундор</translation>
    </message>
    <message>
        <location filename="../processing/basin/upstreamcatchment.py"/>
        <source>Finding catchments</source>
        <translation>Сохтани ҳавзаҳои обғундор</translation>
    </message>
    <message>
        <location filename="../processing/basin/upstreamcatchment.py"/>
        <source>{count} {count:catchment reaches|catchments reach} the edge of the data and may be larger than {count:it looks|they look}: see complete.</source>
        <translation>Ҳавзаҳое, ки ба канори маълумот мерасанд: {count}; онҳо аз намоён калонтар буда метавонанд: ниг. ба complete.</translation>
    </message>
    <message>
        <location filename="../processing/by_feature.py"/>
        <source>{name}: {expression} gives no number for feature {feature} of layer {layer}. Mend the expression or the field, or write what holds there: coalesce(..., 1.0).</source>
        <translation>{name}: {expression} барои объекти {feature} аз қабати {layer} адад намедиҳад. Ифода ё майдонро ислоҳ кунед ё арзиши қабулшавандаро нависед: coalesce(..., 1.0).</translation>
    </message>
    <message>
        <location filename="../processing/by_feature.py"/>
        <source>{name}: {expression} gives {value} for feature {feature} of layer {layer}; {limits} is taken. Mind the unit.</source>
        <translation>{name}: {expression} барои объекти {feature} аз қабати {layer} {value} медиҳад; {limits} қабул мешавад. Воҳидро санҷед.</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>{language}: the translation has not yet been reviewed by a native speaker. Read it before you publish.</source>
        <translation>{language}: тарҷума ҳоло аз ҷониби соҳибзабон санҷида нашудааст. Пеш аз нашр онро хонед.</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>keep the row, the value unknown</source>
        <translation>сатрро гузоштан, арзиш номаълум</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>leave out the row</source>
        <translation>сатрро сарфи назар кардан</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>fixed, those of the scheme</source>
        <translation>доимӣ, аз схема</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>quantiles of the layer</source>
        <translation>квантилҳои қабат</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>found from the values</source>
        <translation>аз рӯи арзишҳо муайян кардан</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>ESRI, HydroSHEDS (1, 2, 4 to 128)</source>
        <translation>ESRI, HydroSHEDS (1, 2, 4 … 128)</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>TauDEM (1 to 8)</source>
        <translation>TauDEM (аз 1 то 8)</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>GRASS GIS (1 to 8, negative at the edge)</source>
        <translation>GRASS GIS (аз 1 то 8, дар канор манфӣ)</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>screening: zones along the paths</source>
        <translation>пешакӣ: минтақаҳо қад-қади роҳҳо</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>flow: simulated in two dimensions, too</source>
        <translation>ҷараён: инчунин моделсозии дученака</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>downstream</source>
        <translation>ба поёноб</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>upstream</source>
        <translation>ба болооб</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>GeoPDF with layers</source>
        <translation>GeoPDF бо қабатҳо</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>operator</source>
        <translation>истифодабаранда</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>owner</source>
        <translation>молик</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>country</source>
        <translation>кишвар</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>region</source>
        <translation>минтақа</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>English</source>
        <translation>англисӣ</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>Russian</source>
        <translation>русӣ</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>English and Russian</source>
        <translation>англисӣ ва русӣ</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>Kazakh (not yet reviewed)</source>
        <translation>қазоқӣ (ҳоло санҷида нашудааст)</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>Kyrgyz (not yet reviewed)</source>
        <translation>қирғизӣ (ҳоло санҷида нашудааст)</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>Tajik (not yet reviewed)</source>
        <translation>тоҷикӣ (ҳоло санҷида нашудааст)</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>Uzbek (not yet reviewed)</source>
        <translation>ӯзбекӣ (ҳоло санҷида нашудааст)</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>constant velocity</source>
        <translation>суръати доимӣ</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>Manning, from slope and roughness</source>
        <translation>Маннинг, аз рӯи нишебӣ ва ноҳамворӣ</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>Jobson, for a dissolved release</source>
        <translation>Ҷобсон, барои моддаи ҳалшуда</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>247, as HydroSHEDS marks the ocean</source>
        <translation>247, чунонки HydroSHEDS уқёнусро ифода мекунад</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>keep the value of the office</source>
        <translation>арзиши идораро гузоштан</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>take the value of the field</source>
        <translation>арзиши саҳроро гирифтан</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>write nothing, only list</source>
        <translation>чизе нанавиштан, танҳо номбар кардан</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>cautious: the unknown at its worst</source>
        <translation>эҳтиёткорона: номаълум бадтарин қабул мешавад</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>expected: by likelihood of the unknown</source>
        <translation>чашмдошт: аз рӯи эҳтимолияти номаълум</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>robust: by median rank over draws</source>
        <translation>устувор: аз рӯи медианаи ҷой дар интихобҳо</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>A3, landscape</source>
        <translation>A3, уфуқӣ</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>A3, portrait</source>
        <translation>A3, амудӣ</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>A4, landscape</source>
        <translation>A4, уфуқӣ</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>A4, portrait</source>
        <translation>A4, амудӣ</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>g (acceleration of gravity)</source>
        <translation>g (шитоби афтиши озод)</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>m/s² (metres per second squared)</source>
        <translation>м/с² (метр ба сония дар квадрат)</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>cm/s² (gal)</source>
        <translation>см/с² (гал)</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>intensity, degrees MSK-64</source>
        <translation>шиддатнокӣ, балли MSK-64</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>found from name and metadata</source>
        <translation>аз рӯи ном ва метамаълумот муайян кардан</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>people per cell</source>
        <translation>одам дар як катак</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>people per km²</source>
        <translation>одам дар 1 км²</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>shares of the scheme</source>
        <translation>ҳиссаҳои схема</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>shares in the layer</source>
        <translation>ҳиссаҳо дар қабат</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>most probable</source>
        <translation>эҳтимолтарин</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>highest probable</source>
        <translation>баландтарини эҳтимолӣ</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>unidentified, it may be anything</source>
        <translation>номуайян, ҳар чӣ буда метавонад</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>harmless</source>
        <translation>безарар</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>carved out of a relief that shows the store</source>
        <translation>бурида аз релефе, ки дар он анбор ҳаст</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>on top of a relief from before the store</source>
        <translation>дар болои релефи пеш аз анбор</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>let in over time, by overtopping</source>
        <translation>тадриҷан дохил мешавад, ҳангоми лабрез</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>hazard index (THI)</source>
        <translation>шохиси хатар (THI)</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>basic hazard index (THI by capacity and toxicity)</source>
        <translation>шохиси асосии хатар (THI аз рӯи ғунҷоиш ва заҳрнокӣ)</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>risk index (TRI)</source>
        <translation>шохиси хавф (TRI)</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>consequence class (GISTM)</source>
        <translation>синфи оқибат (GISTM)</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>all, with their envelope</source>
        <translation>ҳама, бо фарогири онҳо</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>Rico et al. (2008)</source>
        <translation>Rico ва дигарон (2008)</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>Concha Larrauri and Lall (2018)</source>
        <translation>Concha Larrauri ва Lall (2018)</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>Piciullo et al. (2022)</source>
        <translation>Piciullo ва дигарон (2022)</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>tailings</source>
        <translation>партовҳо</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>lahar</source>
        <translation>лахар</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>debris flow</source>
        <translation>сели сангин</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>rock avalanche</source>
        <translation>тармаи санг</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>custom coefficients</source>
        <translation>коэффитсиентҳои худ</translation>
    </message>
    <message>
        <location filename="../processing/consequence/corridors.py"/>
        <source>Layer {layer} holds no polygons. Give zones, or paths as PATHS.</source>
        <translation>Дар қабати {layer} полигон нест. Минтақаҳо ё роҳҳоро (PATHS) диҳед.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/corridors.py"/>
        <source>Take the OUTPUT of inundationzone, or say whose zone each is.</source>
        <translation>OUTPUT-и inundationzone-ро гиред ё нишон диҳед, ки ҳар минтақа аз кадом иншоот аст.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/corridors.py"/>
        <source>Layer {layer}, feature {id}: p holds {value}, which is no share of runs above 0 and up to 1. Take the ZONES of simulateflow as they are.</source>
        <translation>Қабати {layer}, объекти {id}: p арзиши {value} дорад, ки ҳиссаи ҳисобҳо (аз 0 зиёд ва то 1) нест. ZONES-и simulateflow-ро бетағйир гиред.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/corridors.py"/>
        <source>The corridor along the path of facility {facility} could not be drawn. Choose another CORRIDOR, or trace the path again.</source>
        <translation>Рахи қад-қади роҳи иншооти {facility} кашида нашуд. CORRIDOR-и дигар интихоб кунед ё роҳро аз нав созед.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/expected.py"/>
        <source>{facility}: about {people} people on the mean of the simulated runs ({low} to {high}); by share of runs {parts}.</source>
        <translation>{facility}: ба ҳисоби миёнаи ҳисобҳои моделӣ тақрибан {people} нафар (аз {low} то {high}); аз рӯи ҳиссаи ҳисобҳо {parts}.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/expected.py"/>
        <source>Means over simulated runs say how many a release would reach, not how likely it is; whom fewer than a tenth of the runs reach is not in them.</source>
        <translation>Миёнаи ҳисобҳои моделӣ мегӯяд, ки хориҷшавӣ ба чанд нафар мерасид, на он ки чӣ қадар эҳтимол дорад; онҳое, ки ба онҳо камтар аз даҳяки ҳисобҳо мерасад, дар он нестанд.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/expected.py"/>
        <source>{facility}: counted in every run {people} people on the mean; a tenth of the runs reach no more than {low}, nine tenths no more than {high}.</source>
        <translation>{facility}: ҳангоми шумориш дар ҳар ҳисоб ба ҳисоби миёна {people} нафар; даҳяки ҳисобҳо ба на зиёда аз {low}, нӯҳ даҳум ба на зиёда аз {high} нафар мерасанд.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/exposure.py"/>
        <source>Exposure</source>
        <translation>Осебпазирӣ</translation>
    </message>
    <message>
        <location filename="../processing/consequence/exposure.py"/>
        <source>population at risk,people,settlements,receptors,intakes,distance bands,WorldPop,GHS-POP</source>
        <translation>аҳолии зери хатар,одамон,маҳалҳои аҳолинишин,объектҳо,обгирҳо,тасмаҳои масофа,WorldPop,GHS-POP</translation>
    </message>
    <message>
        <location filename="../processing/consequence/exposure.py"/>
        <source>Zones with people</source>
        <translation>Минтақаҳо бо аҳолӣ</translation>
    </message>
    <message>
        <location filename="../processing/consequence/exposure.py"/>
        <source>The zones, or the bands along the paths, with people, settlements and receptors in each.</source>
        <translation>Минтақаҳо ё тасмаҳо қад-қади роҳҳо бо аҳолӣ, маҳалҳои аҳолинишин ва объектҳо дар ҳар яке.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/exposure.py"/>
        <location filename="../processing/map/shown.py"/>
        <source>Settlements and receptors hit</source>
        <translation>Маҳалҳои аҳолинишин ва объектҳои зарардида</translation>
    </message>
    <message>
        <location filename="../processing/consequence/exposure.py"/>
        <source>One point per facility and place, with distance along the path, distance from it, arrival.</source>
        <translation>Як нуқта барои ҳар партовгоҳ ва ҷой, бо масофа қад-қади роҳ ва аз он, ва вақти расидан.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/exposure.py"/>
        <location filename="../processing/consequence/flow_outputs.py"/>
        <location filename="../processing/consequence/inundationzone.py"/>
        <location filename="../processing/consequence/simulateflow.py"/>
        <location filename="../processing/map/assess_flow.py"/>
        <location filename="../processing/map/assess_layers.py"/>
        <source>Zones</source>
        <translation>Минтақаҳо</translation>
    </message>
    <message>
        <location filename="../processing/consequence/exposure.py"/>
        <source>Zones only partly covered by the population raster</source>
        <translation>Минтақаҳое, ки растри аҳолӣ танҳо қисман фаро мегирад</translation>
    </message>
    <message>
        <location filename="../processing/consequence/exposure.py"/>
        <source>Facilities whose inventory row changed</source>
        <translation>Партовгоҳҳое, ки сатри феҳристашон тағйир ёфт</translation>
    </message>
    <message>
        <location filename="../processing/consequence/exposure.py"/>
        <source>People in any zone, each counted once</source>
        <translation>Одамон дар ақаллан як минтақа, ҳар кас як бор ҳисоб шудааст</translation>
    </message>
    <message>
        <location filename="../processing/consequence/exposure.py"/>
        <source>People of settlements in any zone, each counted once</source>
        <translation>Одамони маҳалҳои аҳолинишин дар ақаллан як минтақа, ҳар кас як бор ҳисоб шудааст</translation>
    </message>
    <message>
        <location filename="../processing/consequence/exposure.py"/>
        <source>Polygons with facility_id and level, as inundationzone writes them. Give zones or paths.</source>
        <translation>Полигонҳо бо facility_id ва level, чунонки inundationzone менависад. Минтақаҳо ё роҳҳоро диҳед.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/exposure.py"/>
        <location filename="../processing/consequence/inundationzone.py"/>
        <location filename="../processing/consequence/simulateflow.py"/>
        <location filename="../processing/consequence/traveltime.py"/>
        <source>Flow paths</source>
        <translation>Роҳҳои ҷараён</translation>
    </message>
    <message>
        <location filename="../processing/consequence/exposure.py"/>
        <source>Lines with M in metres. Without zones they give corridors cut into distance bands.</source>
        <translation>Хатҳо бо M дар метр. Агар минтақа набошад, онҳо рахҳоеро медиҳанд, ки ба тасмаҳои масофа тақсим шудаанд.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/exposure.py"/>
        <source>Distance bands (km)</source>
        <translation>Тасмаҳои масофа (км)</translation>
    </message>
    <message>
        <location filename="../processing/consequence/exposure.py"/>
        <source>Upper ends of the bands along the path, rising, separated by commas.</source>
        <translation>Охири болоии тасмаҳо қад-қади роҳ, афзоянда, бо вергул.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/exposure.py"/>
        <source>Corridor to either side of the path (m)</source>
        <translation>Рах дар ду тарафи роҳ (м)</translation>
    </message>
    <message>
        <location filename="../processing/consequence/exposure.py"/>
        <source>Half the width of the corridor in which people and receptors count as exposed.</source>
        <translation>Нисфи паҳноии рахе, ки одамон ва объектҳои он зери хатар ҳисоб мешаванд.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/exposure.py"/>
        <location filename="../processing/map/assess_parameters.py"/>
        <source>Population raster</source>
        <translation>Растри аҳолӣ</translation>
    </message>
    <message>
        <location filename="../processing/consequence/exposure.py"/>
        <source>People per cell, such as WorldPop or GHS-POP, in any CRS; it is read as it is.</source>
        <translation>Одамон дар як катак, масалан WorldPop ё GHS-POP, дар ҳар низоми координатаҳо; чунонки ҳаст, хонда мешавад.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/exposure.py"/>
        <source>Unit of the population raster</source>
        <translation>Воҳиди растри аҳолӣ</translation>
    </message>
    <message>
        <location filename="../processing/consequence/exposure.py"/>
        <source>auto takes people per cell, but stops when name or metadata of the raster tell a density.</source>
        <translation>auto одамон дар як катакро мегирад, вале агар ном ё метамаълумоти растр зичиро нишон диҳад, меистад.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/exposure.py"/>
        <location filename="../processing/consequence/simulateflow.py"/>
        <location filename="../processing/inventory/importinventory.py"/>
        <location filename="../processing/inventory/site_parameters.py"/>
        <location filename="../processing/map/assess_parameters.py"/>
        <location filename="../processing/map/shown.py"/>
        <source>Settlements</source>
        <translation>Маҳалҳои аҳолинишин</translation>
    </message>
    <message>
        <location filename="../processing/consequence/exposure.py"/>
        <source>Points, or polygons of which the share inside a zone counts.</source>
        <translation>Нуқтаҳо ё полигонҳое, ки ҳиссаи дохили минтақаашон ҳисоб мешавад.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/exposure.py"/>
        <source>People of a settlement</source>
        <translation>Одамони маҳалли аҳолинишин</translation>
    </message>
    <message>
        <location filename="../processing/consequence/exposure.py"/>
        <source>Field with the number of people; empty values count as unknown, not as 0.</source>
        <translation>Майдони шумораи одамон; арзиши холӣ номаълум ҳисоб мешавад, на 0.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/exposure.py"/>
        <location filename="../processing/consequence/traveltime.py"/>
        <location filename="../processing/map/assess_parameters.py"/>
        <source>Receptors</source>
        <translation>Объектҳои осебпазир</translation>
    </message>
    <message>
        <location filename="../processing/consequence/exposure.py"/>
        <source>Intakes, dams, bridges, hospitals, protected areas: anything that should not be hit.</source>
        <translation>Обгирҳо, сарбандҳо, пулҳо, беморхонаҳо, ҳудудҳои ҳифзшаванда: ҳама чизе, ки набояд зарар бинад.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/exposure.py"/>
        <location filename="../processing/consequence/traveltime.py"/>
        <source>Name of a receptor</source>
        <translation>Номи объект</translation>
    </message>
    <message>
        <location filename="../processing/consequence/exposure.py"/>
        <source>Field that names the receptors; by default the field name.</source>
        <translation>Майдоне, ки объектҳоро ном мебарад; бо нобаёнӣ майдони name.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/exposure.py"/>
        <source>Reaches of traveltime</source>
        <translation>Қитъаҳои traveltime</translation>
    </message>
    <message>
        <location filename="../processing/consequence/exposure.py"/>
        <source>OUTPUT of traveltime, for the arrivals; without it the velocity below is taken.</source>
        <translation>OUTPUT-и traveltime барои вақти расидан; бе он суръати зер гирифта мешавад.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/exposure.py"/>
        <location filename="../processing/consequence/flow_parameters.py"/>
        <source>Constant velocity (m/s)</source>
        <translation>Суръати доимӣ (м/с)</translation>
    </message>
    <message>
        <location filename="../processing/consequence/exposure.py"/>
        <source>Velocity of the arrivals where no reaches are given.</source>
        <translation>Суръат барои вақти расидан, агар қитъаҳо дода нашуда бошанд.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/exposure.py"/>
        <source>ZONES are counted as they are</source>
        <translation>ZONES чунонки ҳастанд, ҳисоб мешаванд</translation>
    </message>
    <message>
        <location filename="../processing/consequence/exposure.py"/>
        <source>No zone holds any of the {count} {count:place|places} of {layer}. If the layer does not cover the zones, the 0 in the fields says nothing.</source>
        <translation>Ягон минтақа ҷойҳои {layer}-ро ({count}) дар бар намегирад. Агар қабат минтақаҳоро фаро нагирад, 0 дар майдонҳо маъное надорад.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/exposure.py"/>
        <source>Take the OUTPUT of traveltime.</source>
        <translation>OUTPUT-и traveltime-ро гиред.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/exposure.py"/>
        <source>{count} invalid {count:zone was|zones were} repaired.</source>
        <translation>Минтақаҳои нодурусти ислоҳшуда: {count}.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/exposure.py"/>
        <source>Give ZONES, or PATHS for distance bands along them.</source>
        <translation>ZONES ё барои тасмаҳои масофа PATHS-ро диҳед.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/exposure.py"/>
        <source>{count} {count:band is|bands are} left out: all of {count:its|their} places belong to bands nearer to the facility.</source>
        <translation>Тасмаҳои сарфи назаршуда: {count}: ҳамаи ҷойҳои онҳо ба тасмаҳои ба иншоот наздиктар тааллуқ доранд.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/exposure.py"/>
        <source>Population raster {path}: negative values such as {value} are taken for no-data.</source>
        <translation>Растри аҳолӣ {path}: арзишҳои манфӣ, масалан {value}, бемаълумот ҳисоб мешаванд.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/exposure.py"/>
        <source>{count} of {total} {total:zone|zones} {count:lies|lie} partly beyond the population raster or on its no-data: people_data_share says how much was counted. People there are a lower bound, or unknown.</source>
        <translation>{count} аз {total} минтақа қисман берун аз растри аҳолӣ ё дар ҷойи бемаълумот аст: people_data_share мегӯяд, ки чӣ қадар ҳисоб шуд. Аҳолии он ҷо ҳадди поёнӣ ё номаълум аст.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/exposure.py"/>
        <source>{count} {count:settlement in zones has|settlements in zones have} no known population.</source>
        <translation>Маҳалҳои аҳолинишини дохили минтақаҳо, ки аҳолиашон номаълум аст: {count}.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/exposure.py"/>
        <source>Neither POPULATION nor SETTLEMENTS nor RECEPTORS given: areas only.</source>
        <translation>На POPULATION, на SETTLEMENTS ва на RECEPTORS дода нашудааст: танҳо масоҳатҳо.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/exposure.py"/>
        <source>{width} m corridor</source>
        <translation>рахи {width} м</translation>
    </message>
    <message>
        <location filename="../processing/consequence/exposure.py"/>
        <source>people within {km} km</source>
        <translation>одамон дар доираи {km} км</translation>
    </message>
    <message>
        <location filename="../processing/consequence/flow_outputs.py"/>
        <location filename="../processing/consequence/run_extents.py"/>
        <location filename="../processing/consequence/simulateflow.py"/>
        <source>What each run covers</source>
        <translation>Он чи ҳар ҳисоб фаро мегирад</translation>
    </message>
    <message>
        <location filename="../processing/consequence/flow_outputs.py"/>
        <source>Hydrographs</source>
        <translation>Гидрографҳо</translation>
    </message>
    <message>
        <location filename="../processing/consequence/flow_outputs.py"/>
        <location filename="../processing/consequence/simulateflow.py"/>
        <source>Not simulated</source>
        <translation>Моделсозӣ нашуд</translation>
    </message>
    <message>
        <location filename="../processing/consequence/flow_parameters.py"/>
        <source>Method</source>
        <translation>Усул</translation>
    </message>
    <message>
        <location filename="../processing/consequence/flow_parameters.py"/>
        <source>constant velocity; manning from slope, roughness and depth; jobson for a dissolved release.</source>
        <translation>constant — суръати доимӣ; manning — аз рӯи нишебӣ, ноҳамворӣ ва чуқурӣ; jobson — барои моддаи ҳалшуда.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/flow_parameters.py"/>
        <source>Default 1 m/s: the plume of Baia Mare 2000 travelled at 0.8 to 1.1 m/s.</source>
        <translation>Бо нобаёнӣ 1 м/с: мавҷи олудагии Бая-Маре дар соли 2000 бо суръати 0,8–1,1 м/с ҳаракат кард.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/flow_parameters.py"/>
        <source>Jobson: velocity</source>
        <translation>Ҷобсон: суръат</translation>
    </message>
    <message>
        <location filename="../processing/consequence/flow_parameters.py"/>
        <source>The most probable velocity, or the highest probable one for the earliest arrival.</source>
        <translation>Суръати эҳтимолтарин ё суръати баландтарини эҳтимолӣ барои расидани барвақттарин.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/flow_parameters.py"/>
        <source>Jobson: dissolved mass released (kg)</source>
        <translation>Ҷобсон: массаи моддаи ҳалшудаи хориҷшуда (кг)</translation>
    </message>
    <message>
        <location filename="../processing/consequence/flow_parameters.py"/>
        <source>With it the peak concentration is given.</source>
        <translation>Бо он консентратсияи баландтарин дода мешавад.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/flow_parameters.py"/>
        <source>Jobson: share of the mass that stays dissolved</source>
        <translation>Ҷобсон: ҳиссаи массае, ки ҳалшуда мемонад</translation>
    </message>
    <message>
        <location filename="../processing/consequence/flow_parameters.py"/>
        <source>1 for a conservative substance, less for one that decays or settles.</source>
        <translation>1 барои моддаи таҷзиянашаванда, камтар барои он ки таҷзия ё таҳшин мешавад.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/flow_parameters.py"/>
        <source>Manning: roughness n</source>
        <translation>Маннинг: ноҳамвории n</translation>
    </message>
    <message>
        <location filename="../processing/consequence/flow_parameters.py"/>
        <source>About 0.03 for smooth plains rivers, 0.05 for mountain rivers, 0.07 for bouldery ones.</source>
        <translation>Тақрибан 0,03 барои дарёҳои ҳамвори водӣ, 0,05 барои дарёҳои кӯҳӣ, 0,07 барои дарёҳои сангин.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/flow_parameters.py"/>
        <source>Manning: width (m)</source>
        <translation>Маннинг: паҳноӣ (м)</translation>
    </message>
    <message>
        <location filename="../processing/consequence/flow_parameters.py"/>
        <source>Width of the channel; used when the discharge is known.</source>
        <translation>Паҳноии маҷро; агар сарфи об маълум бошад, истифода мешавад.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/flow_parameters.py"/>
        <source>Manning: depth (m)</source>
        <translation>Маннинг: чуқурӣ (м)</translation>
    </message>
    <message>
        <location filename="../processing/consequence/flow_parameters.py"/>
        <source>Depth of the flow; used when the discharge is unknown.</source>
        <translation>Чуқурии ҷараён; агар сарфи об номаълум бошад, истифода мешавад.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/flow_parameters.py"/>
        <source>Discharge (m3/s)</source>
        <translation>Сарфи об (м³/с)</translation>
    </message>
    <message>
        <location filename="../processing/consequence/flow_parameters.py"/>
        <source>Flow at the time of the release, at the place where DRAINAGE_AREA is.</source>
        <translation>Сарфи об ҳангоми хориҷшавӣ дар ҷое, ки DRAINAGE_AREA барои он дода шудааст.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/flow_parameters.py"/>
        <source>Drainage area (km2)</source>
        <translation>Масоҳати ҳавза (км²)</translation>
    </message>
    <message>
        <location filename="../processing/consequence/flow_parameters.py"/>
        <source>Area upstream of the place where the discharges hold.</source>
        <translation>Масоҳати болооби ҷое, ки сарфи об ба он дахл дорад.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/flow_parameters.py"/>
        <source>Mean annual discharge (m3/s)</source>
        <translation>Сарфи миёнаи солонаи об (м³/с)</translation>
    </message>
    <message>
        <location filename="../processing/consequence/flow_parameters.py"/>
        <source>Long-term mean flow at the same place; Jobson is surer with it.</source>
        <translation>Сарфи миёнаи бисёрсола дар ҳамон ҷо; усули Ҷобсон бо он эътимодноктар аст.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/flow_parameters.py"/>
        <source>Slope (m/m)</source>
        <translation>Нишебӣ (м/м)</translation>
    </message>
    <message>
        <location filename="../processing/consequence/flow_parameters.py"/>
        <source>Slope of the river; by default from the heights along each path, or drop_m over length_km.</source>
        <translation>Нишебии дарё; бо нобаёнӣ аз баландиҳо қад-қади ҳар роҳ ё drop_m тақсими length_km.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/flow_parameters.py"/>
        <source>{label}: field of the paths</source>
        <translation>{label}: майдони қабати роҳҳо</translation>
    </message>
    <message>
        <location filename="../processing/consequence/flow_parameters.py"/>
        <source>Value per path; where it is empty the number above holds.</source>
        <translation>Арзиши ҳар роҳ; дар ҷойи холӣ адади боло амал мекунад.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/flow_parameters.py"/>
        <source>Discharge per area (L/s per km2)</source>
        <translation>Модули ҷараён (л/с аз км²)</translation>
    </message>
    <message>
        <location filename="../processing/consequence/flow_parameters.py"/>
        <source>Mean annual runoff of an area: gives the discharge, and the mean annual one, from the drainage area where they are not known.</source>
        <translation>Модули миёнаи солонаи ҷараён: аз рӯи масоҳати ҳавза сарфи об ва сарфи миёнаи солонаро медиҳад, агар номаълум бошанд.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/flow_parameters.py"/>
        <source>D8 raster the paths were traced on: gives the drainage area along them, with which flows grow.</source>
        <translation>Растри D8, ки роҳҳо аз рӯи он сохта шудаанд: масоҳати ҳавзаро қад-қади онҳо медиҳад, ки сарфи об бо он меафзояд.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/flow_parameters.py"/>
        <source>auto finds the coding from the values; say which it is where several fit.</source>
        <translation>auto рамзгузориро аз рӯи арзишҳо муайян мекунад; агар якчандто мувофиқ бошад, нишон диҳед, ки кадом.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/flow_parameters.py"/>
        <source>Accumulating drainage areas</source>
        <translation>Ҷамъкунии масоҳати ҳавзаҳо</translation>
    </message>
    <message>
        <location filename="../processing/consequence/flow_sites.py"/>
        <source>it has no position</source>
        <translation>он мавқеъ надорад</translation>
    </message>
    <message>
        <location filename="../processing/consequence/flow_sites.py"/>
        <source>PATHS has the path of none of the facilities: check facility_id.</source>
        <translation>Дар PATHS роҳи ягон партовгоҳ нест: facility_id-ро санҷед.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/flow_sites.py"/>
        <source>STORE has no outline for {count} of {total} facilities, the first: {facility}. A disc about each stands for it. Give the outlines facility_id, or let them hold their facility.</source>
        <translation>Дар STORE барои {count} аз {total} партовгоҳ контур нест, аввалинаш: {facility}. Онро доираи атрофи ҳар яке иваз мекунад. Ба контурҳо facility_id диҳед ё партовгоҳ дохили контури худ бошад.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/inflows.py"/>
        <source>Take the HYDROGRAPHS of simulateflow.</source>
        <translation>HYDROGRAPHS-и simulateflow-ро гиред.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/inflows.py"/>
        <source>Layer {layer}, feature {feature}: a hydrograph of facility {facility} has no distance_km or no start_p10_min. Take the HYDROGRAPHS of simulateflow as they are.</source>
        <translation>Қабати {layer}, объекти {feature}: гидрографи партовгоҳи {facility} distance_km ё start_p10_min надорад. HYDROGRAPHS-и simulateflow-ро бетағйир гиред.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/inflows.py"/>
        <source>{facility}: the river starts {km} km down the path from the hydrograph of the simulated flow, {minutes} min after the release, with {peak} m³/s at its peak ({peaks}) and {volume} m³ ({volumes}).</source>
        <translation>{facility}: дарё дар {km} км-и роҳ аз гидрографи ҷараёни моделӣ оғоз мешавад, {minutes} дақ пас аз хориҷшавӣ, бо авҷи {peak} м³/с ({peaks}) ва ҳаҷми {volume} м³ ({volumes}).</translation>
    </message>
    <message>
        <location filename="../processing/consequence/inflows.py"/>
        <source>HYDROGRAPHS of {count} of {total} facilities lie on no path of theirs: these start as without.</source>
        <translation>HYDROGRAPHS-и {count} аз {total} партовгоҳ дар роҳи худашон нест: дарёҳои онҳо бе гидрограф оғоз мешаванд.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/inundationzone.py"/>
        <source>Inundation zone</source>
        <translation>Минтақаи зериобмонӣ</translation>
    </message>
    <message>
        <location filename="../processing/consequence/inundationzone.py"/>
        <source>LAHARZ,lahar,mudflow,run-out,inundated area,cross-section,dam breach</source>
        <translation>LAHARZ,лахар,сел,паҳншавӣ,минтақаи зериобмонӣ,буриши кӯндаланг,рахнашавии сарбанд</translation>
    </message>
    <message>
        <location filename="../processing/consequence/inundationzone.py"/>
        <source>One polygon per facility and level: low, middle, high.</source>
        <translation>Як полигон барои ҳар партовгоҳ ва сатҳ: low, middle, high.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/inundationzone.py"/>
        <location filename="../processing/map/shown.py"/>
        <source>Cross-sections</source>
        <translation>Буришҳои кӯндаланг</translation>
    </message>
    <message>
        <location filename="../processing/consequence/inundationzone.py"/>
        <source>Lines across the valley with depth, width and area of flow.</source>
        <translation>Хатҳо аз рӯи паҳноии водӣ бо чуқурӣ, паҳноӣ ва масоҳати ҷараён.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/inundationzone.py"/>
        <source>Not made</source>
        <translation>Сохта нашуд</translation>
    </message>
    <message>
        <location filename="../processing/consequence/inundationzone.py"/>
        <source>Facilities and levels without a zone, with the reason.</source>
        <translation>Партовгоҳҳо ва сатҳҳои бе минтақа, бо сабаб.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/inundationzone.py"/>
        <source>Zones that ended before their area was covered</source>
        <translation>Минтақаҳое, ки пеш аз пур шудани масоҳаташон ба охир расиданд</translation>
    </message>
    <message>
        <location filename="../processing/consequence/inundationzone.py"/>
        <source>Facilities and levels without a zone</source>
        <translation>Партовгоҳҳо ва сатҳҳои бе минтақа</translation>
    </message>
    <message>
        <location filename="../processing/consequence/inundationzone.py"/>
        <location filename="../processing/consequence/simulateflow.py"/>
        <source>Facilities with released volumes</source>
        <translation>Партовгоҳҳо бо ҳаҷми хориҷшавӣ</translation>
    </message>
    <message>
        <location filename="../processing/consequence/inundationzone.py"/>
        <source>Output of releaserunout, or any layer with facility_id and a field of released volumes.</source>
        <translation>OUTPUT-и releaserunout ё ҳар қабат бо facility_id ва майдони ҳаҷми хориҷшавӣ.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/inundationzone.py"/>
        <source>One volume for all three levels; by default release_known_m3 where it is known, else the band that releaserunout wrote.</source>
        <translation>Як ҳаҷм барои ҳар се сатҳ; бо нобаёнӣ release_known_m3, агар маълум бошад, вагарна фосилае, ки releaserunout навиштааст.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/inundationzone.py"/>
        <source>Paths of the facilities, traced on the same relief, with M in metres (tracedownstream).</source>
        <translation>Роҳҳои партовгоҳҳо, ки аз рӯи ҳамин релеф сохта шудаанд, бо M дар метр (tracedownstream).</translation>
    </message>
    <message>
        <location filename="../processing/consequence/inundationzone.py"/>
        <source>The relief to fill, 30 m or finer for single valleys; it is read along the paths only.</source>
        <translation>Релефи пуршаванда, барои водиҳои алоҳида 30 м ё муфассалтар; танҳо қад-қади роҳҳо хонда мешавад.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/inundationzone.py"/>
        <source>Mobility</source>
        <translation>Ҳаракатнокӣ</translation>
    </message>
    <message>
        <location filename="../processing/consequence/inundationzone.py"/>
        <source>Which coefficients a and b: A = a V^(2/3) and B = b V^(2/3). Those of tailings: unverified.</source>
        <translation>Кадом коэффитсиентҳои a ва b: A = a V^(2/3) ва B = b V^(2/3). Барои партовҳо санҷида нашудаанд.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/inundationzone.py"/>
        <source>Custom coefficient a (cross-section)</source>
        <translation>Коэффитсиенти худ a (буриши кӯндаланг)</translation>
    </message>
    <message>
        <location filename="../processing/consequence/inundationzone.py"/>
        <source>Custom coefficient b (plan area)</source>
        <translation>Коэффитсиенти худ b (масоҳат дар нақша)</translation>
    </message>
    <message>
        <location filename="../processing/consequence/inundationzone.py"/>
        <source>Used with the mobility custom only.</source>
        <translation>Танҳо бо ҳаракатнокии custom истифода мешавад.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/inundationzone.py"/>
        <source>Factor of uncertainty of both areas</source>
        <translation>Зарбшавандаи номуайянии ҳарду масоҳат</translation>
    </message>
    <message>
        <location filename="../processing/consequence/inundationzone.py"/>
        <source>Low zones take the areas divided by it, high zones multiplied. The default 2 is assumed.</source>
        <translation>Барои минтақаҳои low масоҳатҳо ба он тақсим, барои high зарб мешаванд. Арзиши нобаёнии 2 фарзӣ аст.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/inundationzone.py"/>
        <source>Distance between written cross-sections (m)</source>
        <translation>Масофаи байни буришҳои навишташаванда (м)</translation>
    </message>
    <message>
        <location filename="../processing/consequence/inundationzone.py"/>
        <source>Sections are computed at every cell; of these one is written every so many metres.</source>
        <translation>Буришҳо дар ҳар катак ҳисоб мешаванд; аз онҳо баъд аз ҳар ҳамин қадар метр якто навишта мешавад.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/inundationzone.py"/>
        <source>{count} of {total} {total:zone|zones} ended before {count:its|their} area was covered (end of path, relief or no-data): see the field ends.</source>
        <translation>{count} аз {total} минтақа пеш аз пур шудани масоҳаташ ба охир расид (охири роҳ, релеф ё бемаълумотӣ): ниг. ба майдони ends.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/inundationzone.py"/>
        <source>For {count} of {total} {total:zone|zones} the relief is too coarse: use a finer one.</source>
        <translation>Барои {count} аз {total} минтақа релеф аз ҳад дурушт аст: муфассалтарашро гиред.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/inundationzone.py"/>
        <source>{count} {count:zone|zones} could not be made; the first: {facility}, {reason}</source>
        <translation>Минтақаҳои сохтанашуда: {count}; аввалинаш: {facility}, {reason}</translation>
    </message>
    <message>
        <location filename="../processing/consequence/inundationzone.py"/>
        <source>it has no path in PATHS</source>
        <translation>дар PATHS роҳи он нест</translation>
    </message>
    <message>
        <location filename="../processing/consequence/inundationzone.py"/>
        <source>its path was traced over cells of another size: trace it on this relief</source>
        <translation>роҳи он аз рӯи катаки андозаи дигар сохта шудааст: онро аз рӯи ин релеф созед</translation>
    </message>
    <message>
        <location filename="../processing/consequence/inundationzone.py"/>
        <source>its path does not run on the valley floor of this relief: trace it on this relief</source>
        <translation>роҳи он аз қаъри водии ин релеф намегузарад: онро аз рӯи ин релеф созед</translation>
    </message>
    <message>
        <location filename="../processing/consequence/inundationzone.py"/>
        <source>its zone is smaller than a cell of the relief</source>
        <translation>минтақаи он аз як катаки релеф хурдтар аст</translation>
    </message>
    <message>
        <location filename="../processing/consequence/inundationzone.py"/>
        <source>its path is shorter than a cell of the relief</source>
        <translation>роҳи он аз як катаки релеф кӯтоҳтар аст</translation>
    </message>
    <message>
        <location filename="../processing/consequence/inundationzone.py"/>
        <source>its path starts outside the relief</source>
        <translation>роҳи он берун аз релеф оғоз мешавад</translation>
    </message>
    <message>
        <location filename="../processing/consequence/inundationzone.py"/>
        <source>its path starts on no-data of the relief</source>
        <translation>роҳи он дар ҷойи бемаълумоти релеф оғоз мешавад</translation>
    </message>
    <message>
        <location filename="../processing/consequence/overlaps.py"/>
        <source>all facilities</source>
        <translation>ҳамаи иншоотҳо</translation>
    </message>
    <message>
        <location filename="../processing/consequence/overlaps.py"/>
        <source>People in any zone cannot be told: the zones cover nothing together.</source>
        <translation>Шумораи одамон дар ақаллан як минтақа муайян намешавад: минтақаҳо якҷоя чизеро фаро намегиранд.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/overlaps.py"/>
        <source>within {km} km</source>
        <translation>дар доираи {km} км</translation>
    </message>
    <message>
        <location filename="../processing/consequence/overlaps.py"/>
        <source>in all zones</source>
        <translation>дар ҳамаи минтақаҳо</translation>
    </message>
    <message>
        <location filename="../processing/consequence/overlaps.py"/>
        <source>People {within} of any facility, each counted once: {people}.</source>
        <translation>Одамон {within} аз ақаллан як иншоот, ҳар кас як бор ҳисоб шудааст: {people}.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/overlaps.py"/>
        <source>People of the settlements {within} of any facility, each counted once: {people}.</source>
        <translation>Одамони маҳалҳои аҳолинишин {within} аз ақаллан як иншоот, ҳар кас як бор ҳисоб шудааст: {people}.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/path_layer.py"/>
        <source>Layer {layer} has no M values (metres along the path). Use the output of tracedownstream or tracenetwork, stored in a format that keeps M (GeoPackage).</source>
        <translation>Қабати {layer} арзишҳои M (метр қад-қади роҳ) надорад. Натиҷаи tracedownstream ё tracenetwork-ро дар формате гиред, ки M-ро нигоҳ медорад (GeoPackage).</translation>
    </message>
    <message>
        <location filename="../processing/consequence/path_layer.py"/>
        <source>Layer {layer}: the path of facility {name} has several parts. Keep one line per path.</source>
        <translation>Қабати {layer}: роҳи иншооти {name} аз якчанд қисм иборат аст. Барои ҳар роҳ як хат гузоред.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/path_layer.py"/>
        <source>Layer {layer}: the path of facility {name} is no line.</source>
        <translation>Қабати {layer}: роҳи иншооти {name} хат нест.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/places.py"/>
        <source>Layer {layer}, feature {id}: field {field} holds {value}, which is no number of people. Correct it, or leave it empty where it is unknown.</source>
        <translation>Қабати {layer}, объекти {id}: майдони {field} арзиши {value} дорад, ки шумораи одамон нест. Ислоҳ кунед ё, агар номаълум бошад, холӣ гузоред.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/places.py"/>
        <source>Layer {layer}, feature {id}: its geometry is invalid and cannot be repaired: {reason}</source>
        <translation>Қабати {layer}, объекти {id}: геометрияи он нодуруст аст ва ислоҳ намешавад: {reason}</translation>
    </message>
    <message>
        <location filename="../processing/consequence/released_volumes.py"/>
        <source>Released volume (m3)</source>
        <translation>Ҳаҷми хориҷшавӣ (м³)</translation>
    </message>
    <message>
        <location filename="../processing/consequence/released_volumes.py"/>
        <source>Layer {layer} has none of the fields {fields}. Run releaserunout first, or choose a VOLUME_FIELD.</source>
        <translation>Дар қабати {layer} ягонтои майдонҳои {fields} нест. Аввал releaserunout-ро иҷро кунед ё VOLUME_FIELD-ро интихоб кунед.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/released_volumes.py"/>
        <location filename="../processing/consequence/releaserunout.py"/>
        <source>{count} {count:facility has|facilities have} a known release: taken as given, without a band.</source>
        <translation>Партовгоҳҳо бо ҳаҷми маълуми хориҷшавӣ: {count}; чунонки дода шудааст, бе фосила гирифта шуд.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/released_volumes.py"/>
        <source>The release_known_m3 of {count} {count:facility|facilities} is greater than what is stored and was not taken; the first: {facility}. Correct it or the volume.</source>
        <translation>Дар {count} партовгоҳ release_known_m3 аз ҳаҷми анборшуда зиёд аст ва гирифта нашуд; аввалинаш: {facility}. Онро ё ҳаҷмро ислоҳ кунед.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/releaserunout.py"/>
        <source>Released volume and run-out</source>
        <translation>Ҳаҷми хориҷшавӣ ва масофаи паҳншавӣ</translation>
    </message>
    <message>
        <location filename="../processing/consequence/releaserunout.py"/>
        <source>dam breach,tailings release,run-out distance,Rico,Larrauri,Piciullo,band</source>
        <translation>рахнашавии сарбанд,хориҷшавии партовҳо,масофаи паҳншавӣ,Rico,Larrauri,Piciullo,фосила</translation>
    </message>
    <message>
        <location filename="../processing/consequence/releaserunout.py"/>
        <source>Inventory with dam_height_m and volume_m3; where volume_m3 is empty, mass_t, capacity_m3 or area_m2 give a range. release_known_m3 goes before the relations.</source>
        <translation>Феҳрист бо dam_height_m ва volume_m3; агар volume_m3 холӣ бошад, mass_t, capacity_m3 ё area_m2 фосила медиҳанд. release_known_m3 аз вобастагиҳо афзалият дорад.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/releaserunout.py"/>
        <source>Relation</source>
        <translation>Вобастагӣ</translation>
    </message>
    <message>
        <location filename="../processing/consequence/releaserunout.py"/>
        <source>One published relation, or all of them side by side with their envelope.</source>
        <translation>Як вобастагии нашршуда ё ҳама дар паҳлӯи ҳам бо фарогирашон.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/releaserunout.py"/>
        <source>Add pond water to the stored volume</source>
        <translation>Илова кардани оби ҳавзча ба ҳаҷми партовҳо</translation>
    </message>
    <message>
        <location filename="../processing/consequence/releaserunout.py"/>
        <source>Counts pond_volume_m3 as stored, so that it may be released too.</source>
        <translation>pond_volume_m3-ро анборшуда ҳисоб мекунад, то он низ хориҷ шуда тавонад.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/releaserunout.py"/>
        <source>Dry density where it is unknown (t/m3)</source>
        <translation>Зичии партовҳои хушк, агар номаълум бошад (т/м³)</translation>
    </message>
    <message>
        <location filename="../processing/consequence/releaserunout.py"/>
        <source>Range that turns a mass without density into a range of volumes. Assumed, not measured.</source>
        <translation>Фосилае, ки массаи бе зичиро ба фосилаи ҳаҷм мегардонад. Фарзӣ, на ченшуда.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/releaserunout.py"/>
        <source>The facilities with released volumes (m3), run-out distances (km), their bands and notes.</source>
        <translation>Партовгоҳҳо бо ҳаҷми хориҷшавӣ (м³), масофаи паҳншавӣ (км), фосилаи онҳо ва эзоҳҳо.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/releaserunout.py"/>
        <source>Facilities with an estimate</source>
        <translation>Партовгоҳҳо бо баҳодиҳӣ</translation>
    </message>
    <message>
        <location filename="../processing/consequence/releaserunout.py"/>
        <source>Facilities without any estimate</source>
        <translation>Партовгоҳҳо бе ягон баҳодиҳӣ</translation>
    </message>
    <message>
        <location filename="../processing/consequence/releaserunout.py"/>
        <source>DENSITY must be a range above 0, such as 1.0,2.0</source>
        <translation>DENSITY бояд фосилаи аз 0 зиёд бошад, масалан 1.0,2.0</translation>
    </message>
    <message>
        <location filename="../processing/consequence/releaserunout.py"/>
        <source>Layer {layer} has none of the fields {fields}. {remedy}</source>
        <translation>Дар қабати {layer} ягонтои майдонҳои {fields} нест. {remedy}</translation>
    </message>
    <message>
        <location filename="../processing/consequence/releaserunout.py"/>
        <source>Bring it into the inventory schema with importinventory first.</source>
        <translation>Аввал онро бо importinventory ба схемаи феҳрист оваред.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/releaserunout.py"/>
        <source>{count} of {total} {total:facility|facilities} {count:has|have} neither volume nor dam height: no estimate.</source>
        <translation>Партовгоҳҳое, ки на ҳаҷм ва на баландии сарбандашон маълум аст: {count} аз {total}; баҳодиҳӣ нест.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/releaserunout.py"/>
        <source>{count} {count:facility lies|facilities lie} outside the recorded failures from which the relations were made: see out_of_range. Their estimates are continuations.</source>
        <translation>{count} партовгоҳ берун аз садамаҳои сабтшуда аст, ки вобастагиҳо аз онҳо сохта шудаанд: ниг. ба out_of_range. Баҳодиҳии онҳо идомаи вобастагӣ аст.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/releaserunout.py"/>
        <source>{count} {count:facility has|facilities have} unknown or refused inputs: see release_notes.</source>
        <translation>Партовгоҳҳо бо маълумоти номаълум ё радшуда: {count}; ниг. ба release_notes.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/run_extents.py"/>
        <source>EXTENTS of simulateflow, with its ZONES: people are counted in every run, for 10 and 90 % of them.</source>
        <translation>EXTENTS-и simulateflow бо ZONES-и он: одамон дар ҳар ҳисоб шумурда мешаванд, барои 10 ва 90 % ҳисобҳо.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/run_extents.py"/>
        <source>People by depth in the runs</source>
        <translation>Одамон аз рӯи чуқурӣ дар ҳисобҳо</translation>
    </message>
    <message>
        <location filename="../processing/consequence/run_extents.py"/>
        <source>Table of people whom the runs of each facility reach deeper than each depth: mean, 10, 50, 90 %.</source>
        <translation>Ҷадвали одамоне, ки ҳисобҳои ҳар партовгоҳ ба онҳо чуқуртар аз ҳар чуқурӣ мерасанд: миёна, 10, 50, 90 %.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/run_extents.py"/>
        <source>EXTENTS go with the ZONES of simulateflow: give those of the same run as ZONES.</source>
        <translation>EXTENTS бо ZONES-и simulateflow дода мешавад: ҳамчун ZONES минтақаҳои ҳамон ҳисобро диҳед.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/run_extents.py"/>
        <source>Take the EXTENTS of simulateflow.</source>
        <translation>EXTENTS-и simulateflow-ро гиред.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/run_extents.py"/>
        <source>EXTENTS have no runs of {count} of the facilities with zones, the first: {facility}.</source>
        <translation>Дар EXTENTS барои {count} партовгоҳи дорои минтақа ҳисобҳо нестанд, аввалинаш: {facility}.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/run_extents.py"/>
        <source>People by depth</source>
        <translation>Одамон аз рӯи чуқурӣ</translation>
    </message>
    <message>
        <location filename="../processing/consequence/run_extents.py"/>
        <source>Layer {layer}, feature {feature}: one of {fields} is empty. Take the EXTENTS of simulateflow as they are.</source>
        <translation>Қабати {layer}, объекти {feature}: яке аз майдонҳои {fields} холӣ аст. EXTENTS-и simulateflow-ро бетағйир гиред.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/simulateflow.py"/>
        <source>Simulated flow</source>
        <translation>Моделсозии ҷараён</translation>
    </message>
    <message>
        <location filename="../processing/consequence/simulateflow.py"/>
        <source>mudflow,two-dimensional,ensemble,depth,velocity,arrival,probability,dam breach,Voellmy,Bingham</source>
        <translation>ҷараён,сел,модели дученака,маҷмуи ҳисобҳо,чуқурӣ,суръат,вақти расидан,эҳтимолият,рахнашавии сарбанд,Voellmy,Bingham,simulation</translation>
    </message>
    <message>
        <location filename="../processing/consequence/simulateflow.py"/>
        <source>Output of releaserunout, or any points or outlines with a field of released volumes.</source>
        <translation>Натиҷаи releaserunout ё ҳар гуна нуқтаҳо ё контурҳо бо майдони ҳаҷми хориҷшавӣ.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/simulateflow.py"/>
        <source>The volume of each facility, taken as known; by default release_known_m3 where it is known, else the band that releaserunout wrote.</source>
        <translation>Ҳаҷми ҳар партовгоҳ, маълум ҳисоб мешавад; бо нобаёнӣ release_known_m3, агар маълум бошад, вагарна фосилае, ки releaserunout навиштааст.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/simulateflow.py"/>
        <source>The relief to flow over, 30 m or finer, in any CRS; windows of it are read about each facility.</source>
        <translation>Релефе, ки ҷараён аз он мегузарад, 30 м ё муфассалтар, дар ҳар низоми координатаҳо; равзанаҳои атрофи ҳар партовгоҳ хонда мешаванд.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/simulateflow.py"/>
        <source>Outlines of the stores</source>
        <translation>Контурҳои анборҳо</translation>
    </message>
    <message>
        <location filename="../processing/consequence/simulateflow.py"/>
        <source>Polygons of what may flow out, with facility_id or about their facility; else a disc stands for it.</source>
        <translation>Полигонҳои он чи ҷорӣ шуда метавонад, бо facility_id ё дар атрофи партовгоҳи худ; вагарна онро доира иваз мекунад.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/simulateflow.py"/>
        <source>Output of tracedownstream: places the windows, and measures how far flows reach along them.</source>
        <translation>Натиҷаи tracedownstream: аз рӯи он равзанаҳо гузошта ва масофаи расидани ҷараён чен карда мешавад.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/simulateflow.py"/>
        <source>CROSSINGS of tracedownstream: what passes there over time goes into the report.</source>
        <translation>CROSSINGS-и tracedownstream: он чи дар он ҷо бо гузашти вақт мегузарад, ба ҳисобот дохил мешавад.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/simulateflow.py"/>
        <source>Places within 2 km of a path: what passes beside them over time goes into the report.</source>
        <translation>Ҷойҳо дар доираи 2 км аз роҳ: он чи аз назди онҳо бо гузашти вақт мегузарад, ба ҳисобот дохил мешавад.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/simulateflow.py"/>
        <source>Runs per facility</source>
        <translation>Ҳисобҳо барои ҳар партовгоҳ</translation>
    </message>
    <message>
        <location filename="../processing/consequence/simulateflow.py"/>
        <source>How many runs share out what is not known; 24 to 48 for final maps. One alone is marked so.</source>
        <translation>Чанд ҳисоб номаълумро байни худ тақсим мекунанд; барои харитаҳои ниҳоӣ аз 24 то 48. Ҳисоби ягона қайд карда мешавад.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/simulateflow.py"/>
        <source>Seed</source>
        <translation>Адади ибтидоӣ</translation>
    </message>
    <message>
        <location filename="../processing/consequence/simulateflow.py"/>
        <source>Number from which the runs are drawn: the same gives the same runs.</source>
        <translation>Ададе, ки ҳисобҳо аз рӯи он гирифта мешаванд: ҳамон адад ҳамон ҳисобҳоро медиҳад.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/simulateflow.py"/>
        <source>Duration (h)</source>
        <translation>Давомнокӣ (соат)</translation>
    </message>
    <message>
        <location filename="../processing/consequence/simulateflow.py"/>
        <source>For how long a flow is followed at most, hours; it ends sooner when it stands.</source>
        <translation>Ҷараён ҳадди аксар чанд соат пайгирӣ мешавад; агар истад, барвақттар анҷом меёбад.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/simulateflow.py"/>
        <source>How the store is released</source>
        <translation>Тарзи хориҷшавии анбор</translation>
    </message>
    <message>
        <location filename="../processing/consequence/simulateflow.py"/>
        <source>carved: the relief shows the store as it stands; on_top: the relief is older than the store; hydrograph: overtopping, let in over time.</source>
        <translation>carved: дар релеф анбор ҳаст; on_top: релеф аз анбор пештар аст; hydrograph: лабрез, тадриҷан дохил мешавад.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/simulateflow.py"/>
        <source>Density of the flow (kg/m3)</source>
        <translation>Зичии ҷараён (кг/м³)</translation>
    </message>
    <message>
        <location filename="../processing/consequence/simulateflow.py"/>
        <source>Only yield stress over density counts, so it changes little.</source>
        <translation>Танҳо нисбати ҳадди ҷоришавӣ ба зичӣ муҳим аст, аз ин рӯ кам тағйир медиҳад.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/simulateflow.py"/>
        <source>Size of the cells (m)</source>
        <translation>Андозаи катакҳо (м)</translation>
    </message>
    <message>
        <location filename="../processing/consequence/simulateflow.py"/>
        <source>Other cells than those of the relief: finer for small volumes, coarser for a quick look.</source>
        <translation>Катакҳои дигар, на аз релеф: барои ҳаҷмҳои хурд майда, барои аз назар гузаронидани зуд дурушт.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/simulateflow.py"/>
        <location filename="../processing/inventory/importinventory.py"/>
        <location filename="../processing/map/nationalreport.py"/>
        <source>Language of the report</source>
        <translation>Забони ҳисобот</translation>
    </message>
    <message>
        <location filename="../processing/consequence/simulateflow.py"/>
        <source>Language of the report: en or ru.</source>
        <translation>Забони ҳисобот: en ё ru.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/simulateflow.py"/>
        <location filename="../processing/map/assess_layers.py"/>
        <source>Zones by share of runs</source>
        <translation>Минтақаҳо аз рӯи ҳиссаи ҳисобҳо</translation>
    </message>
    <message>
        <location filename="../processing/consequence/simulateflow.py"/>
        <source>Polygons reached, more than 0.5 m deep, by 10, 50 and 90 % of the runs, one within the other.</source>
        <translation>Полигонҳое, ки 10, 50 ва 90 % ҳисобҳо ба онҳо чуқуртар аз 0,5 м расиданд, яке дохили дигар.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/simulateflow.py"/>
        <source>Polygons deeper than 0.5, 1.2, 2 and 4 m in every single run; exposure counts people in them.</source>
        <translation>Полигонҳои аз 0,5, 1,2, 2 ва 4 м чуқуртар дар ҳар як ҳисоби алоҳида; exposure одамонро дар онҳо мешуморад.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/simulateflow.py"/>
        <source>Share of runs</source>
        <translation>Ҳиссаи ҳисобҳо</translation>
    </message>
    <message>
        <location filename="../processing/consequence/simulateflow.py"/>
        <source>Raster: the share of runs that reach a cell, 0 to 1.</source>
        <translation>Растр: ҳиссаи ҳисобҳое, ки ба катак мерасанд, аз 0 то 1.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/simulateflow.py"/>
        <source>Largest depth (m)</source>
        <translation>Чуқурии зиёдтарин (м)</translation>
    </message>
    <message>
        <location filename="../processing/consequence/simulateflow.py"/>
        <source>Raster of two bands: median of the runs, and 90 %.</source>
        <translation>Растр бо ду канал: медианаи ҳисобҳо ва 90 %.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/simulateflow.py"/>
        <source>Largest speed (m/s)</source>
        <translation>Суръати зиёдтарин (м/с)</translation>
    </message>
    <message>
        <location filename="../processing/consequence/simulateflow.py"/>
        <source>Arrival (min)</source>
        <translation>Вақти расидан (дақ)</translation>
    </message>
    <message>
        <location filename="../processing/consequence/simulateflow.py"/>
        <source>Raster of two bands: minutes until the earliest run, and the median one.</source>
        <translation>Растр бо ду канал: дақиқаҳо то ҳисоби барвақттарин ва то ҳисоби медианавӣ.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/simulateflow.py"/>
        <source>Class of hazard by depth and speed</source>
        <translation>Синфи хатар аз рӯи чуқурӣ ва суръат</translation>
    </message>
    <message>
        <location filename="../processing/consequence/simulateflow.py"/>
        <source>Raster of classes 1 to 6 (H1 to H6), the median of the runs.</source>
        <translation>Растри синфҳо аз 1 то 6 (H1–H6), медианаи ҳисобҳо.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/simulateflow.py"/>
        <source>Hydrographs along the paths</source>
        <translation>Гидрографҳо дар тӯли роҳҳо</translation>
    </message>
    <message>
        <location filename="../processing/consequence/simulateflow.py"/>
        <source>Points along the paths as far as half of the runs come: when what passes starts, peaks and ends, its peak and volume, at 10, 50 and 90 % of the runs.</source>
        <translation>Нуқтаҳо дар тӯли роҳҳо то ҷое, ки нисфи ҳисобҳо мерасанд: оғоз, авҷ ва анҷоми он чи мегузарад, бузургтарин сарф ва ҳаҷми он барои 10, 50 ва 90 % ҳисобҳо.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/simulateflow.py"/>
        <location filename="../processing/inventory/importinventory.py"/>
        <source>Report</source>
        <translation>Ҳисобот</translation>
    </message>
    <message>
        <location filename="../processing/consequence/simulateflow.py"/>
        <location filename="../processing/inventory/checkinventory.py"/>
        <location filename="../processing/inventory/importinventory.py"/>
        <location filename="../processing/rating/parameters.py"/>
        <source>HTML files (*.html)</source>
        <translation>Файлҳои HTML (*.html)</translation>
    </message>
    <message>
        <location filename="../processing/consequence/simulateflow.py"/>
        <source>A page with map, what passes crossings and places, mass balance, settings and what to doubt.</source>
        <translation>Саҳифа бо харита, он чи аз убурҳои сарҳад ва ҷойҳо мегузарад, тавозуни масса, танзимот ва шубҳаҳо.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/simulateflow.py"/>
        <source>Facilities that could not be simulated, with the reason.</source>
        <translation>Партовгоҳҳое, ки моделсозӣ нашуданд, бо сабаб.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/simulateflow.py"/>
        <source>Facilities simulated</source>
        <translation>Партовгоҳҳои моделсозишуда</translation>
    </message>
    <message>
        <location filename="../processing/consequence/simulateflow.py"/>
        <source>Runs</source>
        <translation>Ҳисобҳо</translation>
    </message>
    <message>
        <location filename="../processing/consequence/simulateflow.py"/>
        <source>Facilities not simulated</source>
        <translation>Партовгоҳҳои моделсозинашуда</translation>
    </message>
    <message>
        <location filename="../processing/consequence/simulateflow.py"/>
        <source>{facility}: run {number} of {count}</source>
        <translation>{facility}: ҳисоби {number} аз {count}</translation>
    </message>
    <message>
        <location filename="../processing/consequence/simulateflow.py"/>
        <source>p ≥ {share}: {area} km², {length} km</source>
        <translation>p ≥ {share}: {area} км², {length} км</translation>
    </message>
    <message>
        <location filename="../processing/consequence/simulateflow.py"/>
        <source>{facility}: {count} {count:run|runs}; {areas}.</source>
        <translation>{facility}: {count} {count:ҳисоб}; {areas}.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/simulateflow.py"/>
        <source>{count} {count:facility|facilities} could not be simulated; the first: {facility}, {reason}</source>
        <translation>Партовгоҳҳои моделсозинашуда: {count}; аввалинаш: {facility}, {reason}</translation>
    </message>
    <message>
        <location filename="../processing/consequence/simulateflow.py"/>
        <source>Cancelled: what was done of {done} of {count} facilities is written.</source>
        <translation>Қатъ карда шуд: он чи барои {done} аз {count} партовгоҳ анҷом ёфт, навишта шуд.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/traveltime.py"/>
        <source>Travel time</source>
        <translation>Вақти расидан</translation>
    </message>
    <message>
        <location filename="../processing/consequence/traveltime.py"/>
        <source>arrival,velocity,Manning,Jobson,border,48 hours,dilution,concentration</source>
        <translation>расидан,суръат,Маннинг,Ҷобсон,сарҳад,48 соат,маҳлулшавӣ,консентратсия</translation>
    </message>
    <message>
        <location filename="../processing/consequence/traveltime.py"/>
        <location filename="../processing/map/shown.py"/>
        <source>Reaches with arrival times</source>
        <translation>Қитъаҳо бо вақти расидан</translation>
    </message>
    <message>
        <location filename="../processing/consequence/traveltime.py"/>
        <source>The paths cut into reaches; hours are those at the lower end of each reach.</source>
        <translation>Роҳҳои ба қитъаҳо тақсимшуда; соатҳо барои охири поёнии ҳар қитъа мебошанд.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/traveltime.py"/>
        <location filename="../processing/map/shown.py"/>
        <source>Arrivals</source>
        <translation>Вақтҳои расидан</translation>
    </message>
    <message>
        <location filename="../processing/consequence/traveltime.py"/>
        <source>One point per receptor, border crossing and equal distance, with its hours.</source>
        <translation>Як нуқта барои ҳар объект, убури сарҳад ва масофаи баробар, бо соатҳояш.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/traveltime.py"/>
        <source>Receptors too far from every path</source>
        <translation>Объектҳое, ки аз ҳамаи роҳҳо аз ҳад дуранд</translation>
    </message>
    <message>
        <location filename="../processing/consequence/traveltime.py"/>
        <source>Paths that reach a border within the limit</source>
        <translation>Роҳҳое, ки дар муҳлат ба сарҳад мерасанд</translation>
    </message>
    <message>
        <location filename="../processing/consequence/traveltime.py"/>
        <source>Lines with M values in metres from the facility, as tracedownstream writes them.</source>
        <translation>Хатҳо бо арзишҳои M дар метр аз партовгоҳ, чунонки tracedownstream менависад.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/traveltime.py"/>
        <source>Intakes, bridges, villages and so on; each is brought to the paths it lies beside.</source>
        <translation>Обгирҳо, пулҳо, деҳаҳо ва ғ.; ҳар яке ба роҳҳое пайваст мешавад, ки дар паҳлӯяш аст.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/traveltime.py"/>
        <source>Field that names the receptors in the arrivals; by default the field name.</source>
        <translation>Майдоне, ки объектҳоро дар вақтҳои расидан ном мебарад; бо нобаёнӣ майдони name.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/traveltime.py"/>
        <source>CROSSINGS of tracedownstream; without them border_km of the paths gives the first border.</source>
        <translation>CROSSINGS-и tracedownstream; бе он border_km-и роҳҳо сарҳади якумро медиҳад.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/traveltime.py"/>
        <source>Simulated arrivals (min)</source>
        <translation>Вақти расидан аз рӯи модел (дақ)</translation>
    </message>
    <message>
        <location filename="../processing/consequence/traveltime.py"/>
        <source>ARRIVAL of simulateflow: where it reaches along a path its earliest run goes before the velocity.</source>
        <translation>ARRIVAL-и simulateflow: дар қисми роҳ, ки он фаро мегирад, ба ҷойи суръат ҳисоби барвақттарини он гирифта мешавад.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/traveltime.py"/>
        <source>Hydrographs of simulated flows</source>
        <translation>Гидрографҳои ҷараёнҳои моделӣ</translation>
    </message>
    <message>
        <location filename="../processing/consequence/traveltime.py"/>
        <source>HYDROGRAPHS of simulateflow: rivers start where nine tenths of the runs still pass, with their time, peak and volume.</source>
        <translation>HYDROGRAPHS-и simulateflow: дарёҳо аз ҷое оғоз мешаванд, ки ҳанӯз нӯҳ даҳуми ҳисобҳо мегузаранд, бо вақт, авҷ ва ҳаҷми онҳо.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/traveltime.py"/>
        <source>Farthest receptor from the path (m)</source>
        <translation>Дуртарин масофаи объект аз роҳ (м)</translation>
    </message>
    <message>
        <location filename="../processing/consequence/traveltime.py"/>
        <source>Receptors farther from every path are listed without an arrival.</source>
        <translation>Объектҳое, ки аз ҳамаи роҳҳо дуртаранд, бе вақти расидан номбар мешаванд.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/traveltime.py"/>
        <source>Length of the reaches (km)</source>
        <translation>Дарозии қитъаҳо (км)</translation>
    </message>
    <message>
        <location filename="../processing/consequence/traveltime.py"/>
        <source>Paths are cut, and arrivals given, every so many kilometres.</source>
        <translation>Баъд аз ҳар ҳамин қадар километр роҳҳо бурида ва вақти расидан дода мешавад.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/traveltime.py"/>
        <source>Hours at which reaches end</source>
        <translation>Соатҳое, ки дар онҳо қитъаҳо тамом мешаванд</translation>
    </message>
    <message>
        <location filename="../processing/consequence/traveltime.py"/>
        <source>Such as 6, 24, 48: the reaches end where the leading edge is then, not every INTERVAL_KM; arrivals are given there all the same. Empty: every INTERVAL_KM.</source>
        <translation>Масалан, 6, 24, 48: қитъаҳо на дар ҳар INTERVAL_KM, балки дар ҷое тамом мешаванд, ки канори пеш дар он соатҳо мерасад; вақти расидан чун пештара дар ҳар INTERVAL_KM дода мешавад. Холӣ: дар ҳар INTERVAL_KM.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/traveltime.py"/>
        <source>Arrivals at the ends of reaches</source>
        <translation>Вақтҳои расидан дар охири қитъаҳо</translation>
    </message>
    <message>
        <location filename="../processing/consequence/traveltime.py"/>
        <source>Off: the arrivals are those at receptors and borders; the reaches tell all other hours.</source>
        <translation>Агар хомӯш бошад, вақтҳои расидан танҳо барои объектҳо ва сарҳадҳо мебошанд; ҳамаи соатҳои дигар дар қитъаҳо ҳастанд.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/traveltime.py"/>
        <source>Border limit (h)</source>
        <translation>Муҳлат барои сарҳад (соат)</translation>
    </message>
    <message>
        <location filename="../processing/consequence/traveltime.py"/>
        <source>A border reached by the leading edge within these hours is flagged (screening, unverified).</source>
        <translation>Сарҳаде, ки пешсафи ҷараён дар ин соатҳо ба он мерасад, қайд мешавад (интихоби пешакӣ, санҷида нашудааст).</translation>
    </message>
    <message>
        <location filename="../processing/consequence/traveltime.py"/>
        <source>{count} of {total} {total:receptor|receptors} {count:lies|lie} farther than SNAP_DISTANCE from every path.</source>
        <translation>{count} аз {total} объект аз ҳамаи роҳҳо дуртар аз SNAP_DISTANCE аст.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/traveltime.py"/>
        <source>Arrivals of {count} of {total} paths begin with those of a simulated flow.</source>
        <translation>Вақтҳои расидани {count} аз {total} роҳ аз ҷараёни моделӣ оғоз мешаванд.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/traveltime.py"/>
        <source>Simulated arrivals are those of the earliest run; at the far end the model is late, the unsafe side: plan with half of their time.</source>
        <translation>Вақтҳои расидани моделӣ аз ҳисоби барвақттарин мебошанд; дар охири дур модел дер мемонад, ки ин тарафи хатарнок аст: бо нисфи ин вақт нақша кашед.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/traveltime.py"/>
        <source>first border</source>
        <translation>сарҳади якум</translation>
    </message>
    <message>
        <location filename="../processing/consequence/traveltime.py"/>
        <source>Take the CROSSINGS of tracedownstream.</source>
        <translation>CROSSINGS-и tracedownstream-ро гиред.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/traveltime.py"/>
        <source>Layer {layer}, feature {feature}: a crossing of facility {facility} has no distance_km. Fill it in, or take the CROSSINGS of tracedownstream.</source>
        <translation>Қабати {layer}, объекти {feature}: убури сарҳади иншооти {facility} distance_km надорад. Онро пур кунед ё CROSSINGS-и tracedownstream-ро гиред.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/traveltime.py"/>
        <source>Borders were not looked at: neither CROSSINGS are given nor have the paths a field border_km.</source>
        <translation>Сарҳадҳо баррасӣ нашуданд: CROSSINGS дода нашудааст ва роҳҳо майдони border_km надоранд.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/traveltime.py"/>
        <source>{count} {count:path without a border ends|paths without a border end} before {hours} h for lack of relief, or at a limit of length: a border may lie beyond.</source>
        <translation>Роҳҳои бе сарҳад, ки пеш аз {hours} соат аз сабаби набудани релеф ё ҳадди дарозӣ ба охир мерасанд: {count}; сарҳад дуртар буда метавонад.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/traveltime.py"/>
        <source>Reaches</source>
        <translation>Қитъаҳо</translation>
    </message>
    <message>
        <location filename="../processing/consequence/writeback.py"/>
        <source>Inventory to write back to</source>
        <translation>Феҳрист барои навиштани натиҷа</translation>
    </message>
    <message>
        <location filename="../processing/consequence/writeback.py"/>
        <source>A copy of it gets people at risk, water body, countries, border distance and hours.</source>
        <translation>Нусхаи он аҳолии зери хатар, объекти обӣ, кишварҳо, масофа ва вақт то сарҳадро мегирад.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/writeback.py"/>
        <source>People at risk within (km)</source>
        <translation>Аҳолии зери хатар дар доираи (км)</translation>
    </message>
    <message>
        <location filename="../processing/consequence/writeback.py"/>
        <source>Bands up to here make population_at_risk; one is cut here if none ends here. Screening, unverified.</source>
        <translation>Тасмаҳо то ин масофа population_at_risk-ро ташкил медиҳанд; агар ягонтояш дар ин ҷо ба охир нарасад, тасма бурида мешавад. Интихоби пешакӣ, санҷида нашудааст.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/writeback.py"/>
        <source>Fill only empty fields</source>
        <translation>Танҳо майдонҳои холиро пур кардан</translation>
    </message>
    <message>
        <location filename="../processing/consequence/writeback.py"/>
        <source>Known values of the inventory stay as they are; otherwise they are replaced.</source>
        <translation>Арзишҳои маълуми феҳрист мемонанд; вагарна иваз карда мешаванд.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/writeback.py"/>
        <source>Updated inventory</source>
        <translation>Феҳристи навшуда</translation>
    </message>
    <message>
        <location filename="../processing/consequence/writeback.py"/>
        <source>The copy of the inventory; data_source says where each written value comes from.</source>
        <translation>Нусхаи феҳрист; data_source мегӯяд, ки ҳар арзиши навишташуда аз куҷост.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/writeback.py"/>
        <source>People at risk are written to the facility of that name.</source>
        <translation>Аҳолии зери хатар ба иншооти дорои ҳамин рамз навишта мешавад.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/writeback.py"/>
        <source>{known} km of the way are known</source>
        <translation>{known} км-и роҳ маълум аст</translation>
    </message>
    <message>
        <location filename="../processing/consequence/writeback.py"/>
        <source>{count} {count:facility|facilities}: path or zone ends before {risk} km for lack of relief, or at a limit of length. Their people at risk are a lower bound, or unknown.</source>
        <translation>Иншоотҳое, ки роҳ ё минтақаашон аз сабаби набудани релеф ё ҳадди дарозӣ пеш аз {risk} км ба охир мерасад: {count}. Аҳолии зери хатари онҳо ҳадди поёнӣ ё номаълум аст.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/writeback.py"/>
        <source>only listed settlements are counted</source>
        <translation>танҳо маҳалҳои аҳолинишини номбаршуда ҳисоб шудаанд</translation>
    </message>
    <message>
        <location filename="../processing/consequence/writeback.py"/>
        <source>{share} % of the zone has data</source>
        <translation>барои {share} % минтақа маълумот ҳаст</translation>
    </message>
    <message>
        <location filename="../processing/consequence/writeback.py"/>
        <source>{known} of {risk} km of the way are known</source>
        <translation>{known} аз {risk} км-и роҳ маълум аст</translation>
    </message>
    <message>
        <location filename="../processing/consequence/writeback.py"/>
        <source>lower bound, at least {people} people: {reasons}</source>
        <translation>ҳадди поёнӣ, на камтар аз {people} нафар: {reasons}</translation>
    </message>
    <message>
        <location filename="../processing/fetching/answers.py"/>
        <source>{url} is not there (status {status}).</source>
        <translation>{url}: чунин файл нест (ҳолати {status}).</translation>
    </message>
    <message>
        <location filename="../processing/fetching/answers.py"/>
        <source>the server answers with status {status}</source>
        <translation>сервер бо ҳолати {status} ҷавоб медиҳад</translation>
    </message>
    <message>
        <location filename="../processing/fetching/answers.py"/>
        <source>it does not take the name and the password</source>
        <translation>он ном ва паролро қабул намекунад</translation>
    </message>
    <message>
        <location filename="../processing/fetching/answers.py"/>
        <source>{url}: the server wants to know who asks, or refuses (status {status}). Enter name and password in an authentication configuration of QGIS and choose it, or correct the catalogue.</source>
        <translation>{url}: сервер мехоҳад бидонад, ки кӣ мепурсад, ё рад мекунад (ҳолати {status}). Ном ва паролро дар танзими аутентификатсияи QGIS ворид карда, онро интихоб кунед ё каталогро ислоҳ кунед.</translation>
    </message>
    <message>
        <location filename="../processing/fetching/answers.py"/>
        <source>{url}: the server answers with status {status}. Correct the address in the catalogue, or try again later.</source>
        <translation>{url}: сервер бо ҳолати {status} ҷавоб медиҳад. Суроғаро дар каталог ислоҳ кунед ё дертар такрор кунед.</translation>
    </message>
    <message>
        <location filename="../processing/fetching/answers.py"/>
        <source>{url}: the server sends the file packed ({coding}), so that parts of it cannot be told. Use another server in the catalogue.</source>
        <translation>{url}: сервер файлро фишурда ({coding}) мефиристад, бинобар ин қисмҳояшро ҷудо кардан мумкин нест. Дар каталог сервери дигарро нишон диҳед.</translation>
    </message>
    <message>
        <location filename="../processing/fetching/answers.py"/>
        <source>{url}: a page came instead of a file. Log in to the network with a browser if it asks for that, then start again; or correct the address in the catalogue.</source>
        <translation>{url}: ба ҷойи файл саҳифа омад. Агар шабака талаб кунад, бо браузер ба он дароед ва аз нав оғоз кунед; ё суроғаро дар каталог ислоҳ кунед.</translation>
    </message>
    <message>
        <location filename="../processing/fetching/answers.py"/>
        <source>{url}: the server sends a part of the file and does not say which. Use another server in the catalogue.</source>
        <translation>{url}: сервер қисми файлро мефиристад ва намегӯяд, ки кадомашро. Дар каталог сервери дигарро нишон диҳед.</translation>
    </message>
    <message>
        <location filename="../processing/fetching/exchange.py"/>
        <source>{url} leads to {other}, which is no address of a server. Correct the catalogue.</source>
        <translation>{url} ба {other} мебарад, ки суроғаи сервер нест. Каталогро ислоҳ кунед.</translation>
    </message>
    <message>
        <location filename="../processing/fetching/exchange.py"/>
        <source>{url} leads to {other}, which is not encrypted, and is not followed. Log in to the network with a browser if it asks for that, or correct the catalogue.</source>
        <translation>{url} ба {other} мебарад, ки рамзгузорӣ нашудааст ва пайгирӣ намешавад. Агар шабака талаб кунад, бо браузер ба он дароед ё каталогро ислоҳ кунед.</translation>
    </message>
    <message>
        <location filename="../processing/fetching/exchange.py"/>
        <source>{url} leads from one address to another without an end. Correct the catalogue.</source>
        <translation>{url} аз суроға ба суроға беохир мебарад. Каталогро ислоҳ кунед.</translation>
    </message>
    <message>
        <location filename="../processing/fetching/exchange.py"/>
        <source>The authentication configuration {name} could not be used. Look at Settings &gt; Options &gt; Authentication in QGIS, and enter its master password.</source>
        <translation>Танзими аутентификатсияи {name} истифода нашуд. Дар QGIS ба Settings &gt; Options &gt; Authentication нигаред ва пароли асосиро ворид кунед.</translation>
    </message>
    <message>
        <location filename="../processing/fetching/exchange.py"/>
        <source>nothing came for {seconds:.0f} seconds</source>
        <translation>дар {seconds:.0f} сония ҳеҷ чиз наомад</translation>
    </message>
    <message>
        <location filename="../processing/fetching/exchange.py"/>
        <source>{url}: the server's certificate is not trusted ({reason}). Correct the computer's clock, or have your network's certificate added in Settings &gt; Options &gt; Authentication in QGIS.</source>
        <translation>{url}: ба сертификати сервер боварӣ нест ({reason}). Соати компютерро дуруст кунед ё сертификати шабакаи худро дар QGIS илова кунед: Settings &gt; Options &gt; Authentication.</translation>
    </message>
    <message>
        <location filename="../processing/fetching/exchange.py"/>
        <source>no connection: {reason}</source>
        <translation>пайваст нест: {reason}</translation>
    </message>
    <message>
        <location filename="../processing/fetching/exchange.py"/>
        <source>the connection broke off: {reason}</source>
        <translation>пайваст канда шуд: {reason}</translation>
    </message>
    <message>
        <location filename="../processing/fetching/exchange.py"/>
        <source>{url} cannot be reached through the proxy: {reason}. Correct the proxy, its name and password in Settings &gt; Options &gt; Network in QGIS.</source>
        <translation>{url} тавассути прокси дастрас нест: {reason}. Прокси, ном ва пароли онро дар QGIS ислоҳ кунед: Settings &gt; Options &gt; Network.</translation>
    </message>
    <message>
        <location filename="../processing/fetching/local.py"/>
        <source>{url} is no address of a file: it begins with https://, http:// or file:///. Correct the catalogue.</source>
        <translation>{url} суроғаи файл нест: он бо https://, http:// ё file:/// сар мешавад. Каталогро ислоҳ кунед.</translation>
    </message>
    <message>
        <location filename="../processing/fetching/local.py"/>
        <source>{path} is no file.</source>
        <translation>{path} файл нест.</translation>
    </message>
    <message>
        <location filename="../processing/fetching/local.py"/>
        <source>{path} is not there.</source>
        <translation>{path}: чунин файл нест.</translation>
    </message>
    <message>
        <location filename="../processing/fetching/local.py"/>
        <source>{path} cannot be read: {reason}. Check that the disk is connected and that you may read it.</source>
        <translation>{path} хонда намешавад: {reason}. Санҷед, ки диск пайваст аст ва шумо ҳуқуқи хондан доред.</translation>
    </message>
    <message>
        <location filename="../processing/fetching/local.py"/>
        <source>{name} was changed while it was fetched, twice in a row. Start again when it is not being published anew.</source>
        <translation>{name} ҳангоми гирифтан ду бор пайдарпай тағйир ёфт. Вақте аз нав нашр нашаванд, боз оғоз кунед.</translation>
    </message>
    <message>
        <location filename="../processing/fetching/network.py"/>
        <source>{url}: the server sends another part of the file than it was asked for. Use another server in the catalogue.</source>
        <translation>{url}: сервер на он қисми файлро мефиристад, ки пурсида шуд. Дар каталог сервери дигарро нишон диҳед.</translation>
    </message>
    <message>
        <location filename="../processing/fetching/network.py"/>
        <source>{url}: the server sends no parts of a file, and the whole is larger than {size} MB. Use another server in the catalogue, or fetch the file by hand and name it there with file:///.</source>
        <translation>{url}: сервер қисмҳои файлро намефиристад ва пуррааш аз {size} МБ калонтар аст. Дар каталог сервери дигарро нишон диҳед ё файлро дастӣ гирифта, дар он ҷо бо file:/// нависед.</translation>
    </message>
    <message>
        <location filename="../processing/fetching/network.py"/>
        <source>the server sends nothing</source>
        <translation>сервер ҳеҷ чиз намефиристад</translation>
    </message>
    <message>
        <location filename="../processing/fetching/network.py"/>
        <source>the tool was told to work without a network</source>
        <translation>ба абзор кор бе шабака фармуда шудааст</translation>
    </message>
    <message>
        <location filename="../processing/fetching/network.py"/>
        <source>{url} cannot be fetched: {reason}. Check the network and the settings of the proxy in QGIS, and start again: what was fetched so far is kept.</source>
        <translation>{url} гирифта намешавад: {reason}. Шабака ва танзимоти проксиро дар QGIS санҷида, аз нав оғоз кунед: он чи гирифта шуд, нигоҳ дошта мешавад.</translation>
    </message>
    <message>
        <location filename="../processing/fetching/places.py"/>
        <source>{file} could not be written: the disk is full. Make room or choose a folder on another disk, and start again: what was fetched so far is kept.</source>
        <translation>{file} навишта нашуд: диск пур аст. Ҷой холӣ кунед ё ҷузвдони диски дигарро интихоб карда, аз нав оғоз кунед: он чи гирифта шуд, нигоҳ дошта мешавад.</translation>
    </message>
    <message>
        <location filename="../processing/fetching/places.py"/>
        <source>{file} could not be written: {reason}. Choose a folder that is there and that you may write to, and start again: what was fetched so far is kept.</source>
        <translation>{file} навишта нашуд: {reason}. Ҷузвдони мавҷударо, ки ба он навишта метавонед, интихоб карда, аз нав оғоз кунед: он чи гирифта шуд, нигоҳ дошта мешавад.</translation>
    </message>
    <message>
        <location filename="../processing/fetching/places.py"/>
        <source>{folder}: {needed} MB are needed, and {free} MB are free. Make room or choose a folder on another disk, and start again: what was fetched so far is kept.</source>
        <translation>{folder}: {needed} МБ лозим аст, {free} МБ холист. Ҷой холӣ кунед ё ҷузвдони диски дигарро интихоб карда, аз нав оғоз кунед: он чи гирифта шуд, нигоҳ дошта мешавад.</translation>
    </message>
    <message>
        <location filename="../processing/fetching/whole.py"/>
        <source>{name} has the checksum {found}, and {wanted} is expected: it was damaged on its way, or published anew. Start again later, or correct the checksum in the catalogue when the new file is right.</source>
        <translation>{name}: ҷамъи санҷишӣ {found}, вале {wanted} интизор буд: файл дар роҳ вайрон шудааст ё аз нав нашр шудааст. Дертар оғоз кунед ё, агар файли нав дуруст бошад, ҷамъи санҷиширо дар каталог ислоҳ кунед.</translation>
    </message>
    <message>
        <location filename="../processing/fetching/whole.py"/>
        <source>only a part of the file came</source>
        <translation>танҳо як қисми файл омад</translation>
    </message>
    <message>
        <location filename="../processing/formats.py"/>
        <source>{file} holds no geometries: only the table is written. Write a GeoPackage to keep them.</source>
        <translation>{file}: дар ин формат геометрия нест, танҳо ҷадвал навишта мешавад. Барои нигоҳ доштани он GeoPackage нависед.</translation>
    </message>
    <message>
        <location filename="../processing/formats.py"/>
        <source>{file} cannot hold the metres along the path (M): tools that need them cannot read it. Write a GeoPackage to keep them.</source>
        <translation>{file}: дар ин формат метрҳо қад-қади роҳ (M) нестанд, абзорҳое, ки ба онҳо ниёз доранд, хонда наметавонанд. Барои нигоҳ доштани онҳо GeoPackage нависед.</translation>
    </message>
    <message>
        <location filename="../processing/frames.py"/>
        <source>Layer {layer}, feature {feature}: field {name} holds {value!r}, which is no whole number. Correct it, leave it empty where it is unknown, or run importinventory first.</source>
        <translation>Қабати {layer}, объекти {feature}: дар майдони {name} арзиши {value!r} аст, ки адади бутун нест. Онро ислоҳ кунед, агар номаълум бошад, холӣ гузоред ё аввал importinventory-ро иҷро кунед.</translation>
    </message>
    <message>
        <location filename="../processing/frames.py"/>
        <source>Layer {layer}, feature {feature}: field {name} holds {value!r}, which is neither yes nor no. Correct it, leave it empty where it is unknown, or run importinventory first.</source>
        <translation>Қабати {layer}, объекти {feature}: дар майдони {name} арзиши {value!r} аст, ки на ҳа ва на не аст. Онро ислоҳ кунед, агар номаълум бошад, холӣ гузоред ё аввал importinventory-ро иҷро кунед.</translation>
    </message>
    <message>
        <location filename="../processing/frames.py"/>
        <source>Layer {layer}, feature {feature}: field {name} holds {value!r}, which is no date. Correct it, leave it empty where it is unknown, or run importinventory first.</source>
        <translation>Қабати {layer}, объекти {feature}: дар майдони {name} арзиши {value!r} аст, ки сана нест. Онро ислоҳ кунед, агар номаълум бошад, холӣ гузоред ё аввал importinventory-ро иҷро кунед.</translation>
    </message>
    <message>
        <location filename="../processing/frames.py"/>
        <source>Layer {layer}, feature {feature}: field {name} holds {value!r}, which is no number. Correct it, leave it empty where it is unknown, or run importinventory first.</source>
        <translation>Қабати {layer}, объекти {feature}: дар майдони {name} арзиши {value!r} аст, ки адад нест. Онро ислоҳ кунед, агар номаълум бошад, холӣ гузоред ё аввал importinventory-ро иҷро кунед.</translation>
    </message>
    <message>
        <location filename="../processing/frames.py"/>
        <source>The layer has the fields {fields}, which differ by case only: rename all but one to {name}.</source>
        <translation>Дар қабат майдонҳои {fields} ҳастанд, ки танҳо бо ҳарфҳои калону хурд фарқ мекунанд: як {name} монда, дигаронро аз нав ном гузоред.</translation>
    </message>
    <message>
        <location filename="../processing/frames.py"/>
        <source>Layer {layer} has no field facility_id, so nothing can be matched with it.</source>
        <translation>Дар қабати {layer} майдони facility_id нест, бинобар ин бо он чизе муқоиса карда намешавад.</translation>
    </message>
    <message>
        <location filename="../processing/frames.py"/>
        <source>{layer} has no field {fields}. {remedy}</source>
        <translation>Дар {layer} майдони {fields} нест. {remedy}</translation>
    </message>
    <message>
        <location filename="../processing/frames.py"/>
        <source>Layer {layer}, field facility_id: {ids} stand twice or more. People of one would count for the other: give each facility an identifier of its own.</source>
        <translation>Қабати {layer}, майдони facility_id: {ids} ду бор ё бештар дучор мешаванд. Одамони яке ба дигаре ҳисоб мешуданд: ба ҳар иншоот рамзи худашро диҳед.</translation>
    </message>
    <message>
        <location filename="../processing/frames.py"/>
        <source>Layer {layer} has no field {field}. Its fields: {fields}.</source>
        <translation>Дар қабати {layer} майдони {field} нест. Майдонҳои он: {fields}.</translation>
    </message>
    <message>
        <location filename="../processing/geometry.py"/>
        <source>Layer {layer} has no coordinate reference system. Set it in the layer's properties.</source>
        <translation>Қабати {layer} низоми координатаҳо надорад. Онро дар хосиятҳои қабат муқаррар кунед.</translation>
    </message>
    <message>
        <location filename="../processing/geometry.py"/>
        <source>Layer {layer} says of its coordinate reference system only that it is unknown. Set it in the layer's properties.</source>
        <translation>Қабати {layer} дар бораи низоми координатаҳояш танҳо мегӯяд, ки номаълум аст. Онро дар хосиятҳои қабат муқаррар кунед.</translation>
    </message>
    <message>
        <location filename="../processing/geometry.py"/>
        <source>Layer {layer} is in the geocentric system {crs}, whose coordinates are distances from the middle of the Earth. Reproject it to a geographic or projected one first.</source>
        <translation>Қабати {layer} дар низоми геосентрикии {crs} аст, ки координатаҳояш масофа аз маркази Заминанд. Аввал онро ба низоми географӣ ё проексиявӣ гардонед.</translation>
    </message>
    <message>
        <location filename="../processing/geometry.py"/>
        <source>Layer {layer}, {whose}: it has {count} points, and only one can be meant. Keep one, or make a feature of each (Vector &gt; Geometry Tools &gt; Multipart to Singleparts).</source>
        <translation>Қабати {layer}, {whose}: {count} нуқта дорад, вале танҳо якеро дар назар доштан мумкин аст. Якеро гузоред ё ҳар якеро объекти алоҳида кунед (Vector &gt; Geometry Tools &gt; Multipart to Singleparts).</translation>
    </message>
    <message>
        <location filename="../processing/geometry.py"/>
        <source>Layer {layer}, feature {id}: its coordinates cannot be brought into {crs}. Check the layer's CRS.</source>
        <translation>Қабати {layer}, объекти {id}: координатаҳои он ба {crs} гардонида намешаванд. Низоми координатаҳои қабатро санҷед.</translation>
    </message>
    <message>
        <location filename="../processing/guard/aside.py"/>
        <location filename="../window/copies.py"/>
        <source>{folder} cannot be written: {reason}. Choose another folder.</source>
        <translation>Ба {folder} навиштан мумкин нест: {reason}. Ҷузвдони дигар интихоб кунед.</translation>
    </message>
    <message>
        <location filename="../processing/guard/aside.py"/>
        <source>The run failed, and {file} could not be put back: {reason}. The earlier result is in {kept}.</source>
        <translation>Иҷро ноком шуд ва {file} ба ҷояш баргардонида нашуд: {reason}. Натиҷаи пештара дар {kept} аст.</translation>
    </message>
    <message>
        <location filename="../processing/guard/aside.py"/>
        <source>{file} cannot be replaced: {reason}. Close the programs that have it open, or choose another name.</source>
        <translation>{file} иваз карда намешавад: {reason}. Барномаҳоеро, ки он дар онҳо кушода аст, пӯшед ё номи дигар интихоб кунед.</translation>
    </message>
    <message>
        <location filename="../processing/guard/formats.py"/>
        <source>Write a GeoPackage: end the name in .gpkg.</source>
        <translation>GeoPackage нависед: номро бо .gpkg анҷом диҳед.</translation>
    </message>
    <message>
        <location filename="../processing/guard/formats.py"/>
        <source>{file} is of a format that cuts names or has no unknown numbers, so a rating cannot be written into it. Save it as a GeoPackage, and rate that.</source>
        <translation>{file} дар формате аст, ки номҳоро мебурад ё адади номаълум надорад, бинобар ин баҳо ба он навишта намешавад. Онро ҳамчун GeoPackage сабт карда, ба он баҳо диҳед.</translation>
    </message>
    <message>
        <location filename="../processing/guard/formats.py"/>
        <source>{file} would be a dBase table, which cuts the names of fields to 10 letters: facility_id becomes facility_i, and what is known could not be found again.</source>
        <translation>{file} ҷадвали dBase мешуд, ки номи майдонҳоро то 10 ҳарф мебурад: facility_id facility_i мешавад ва маълум дигар ёфта намешуд.</translation>
    </message>
    <message>
        <location filename="../processing/guard/formats.py"/>
        <source>{file} would be of a format that has no unknown numbers: each becomes 0, and a facility that cannot be rated gets the total 0.</source>
        <translation>{file} дар формате мешуд, ки адади номаълум надорад: ҳар яке 0 мешавад, ва иншооте, ки баҳо додан имконнопазир аст, ҷамъи 0 мегирад.</translation>
    </message>
    <message>
        <location filename="../processing/guard/formats.py"/>
        <source>{file} would be of a format that cannot hold the fields of the table.</source>
        <translation>{file} дар формате мешуд, ки майдонҳои ҷадвалро ғунҷонида наметавонад.</translation>
    </message>
    <message>
        <location filename="../processing/guard/formats.py"/>
        <source>{file} would be written under another name, since QGIS wants .geojson.</source>
        <translation>{file} бо номи дигар навишта мешуд, зеро QGIS .geojson талаб мекунад.</translation>
    </message>
    <message>
        <location filename="../processing/guard/formats.py"/>
        <source>{file} is a dBase table, which cuts names to 10 letters: {fields} may be what is left of {whole}. Tools find fields by whole names only, so what is known there counts as unknown. Read the GeoPackage it came from, rename the fields, or import the table, saying which field is which.</source>
        <translation>{file} ҷадвали dBase аст, ки номҳоро то 10 ҳарф мебурад: {fields} шояд боқимондаи {whole} бошанд. Абзорҳо майдонҳоро танҳо аз рӯи номи пурра меёбанд, бинобар ин маълумоти он ҷо номаълум ҳисоб мешавад. GeoPackage-и аслиро гиред, майдонҳоро аз нав ном гузоред ё ҷадвалро бо нишон додани маънои майдонҳо ворид кунед.</translation>
    </message>
    <message>
        <location filename="../processing/guard/formats.py"/>
        <source>{file} is a MapInfo table, which has no unknown numbers: a 0 in {fields} may be an unknown value. Read the GeoPackage it came from, or check the zeros.</source>
        <translation>{file} ҷадвали MapInfo аст, ки адади номаълум надорад: 0 дар {fields} арзиши номаълум буда метавонад. GeoPackage-и аслиро гиред ё сифрҳоро санҷед.</translation>
    </message>
    <message>
        <location filename="../processing/guard/full_disk.py"/>
        <source>The disk of {folder} is full: {free} bytes are free. Make room, or choose another disk.</source>
        <translation>Диски {folder} пур аст: {free} байт холист. Ҷой холӣ кунед ё диски дигар интихоб кунед.</translation>
    </message>
    <message>
        <location filename="../processing/guard/full_disk.py"/>
        <source>{file} could not be written: {reason}.</source>
        <translation>{file} навишта нашуд: {reason}.</translation>
    </message>
    <message>
        <location filename="../processing/guard/inputs.py"/>
        <source>{name}: {path} is empty (0 bytes). Save it again from the program it comes from.</source>
        <translation>{name}: {path} холист (0 байт). Онро аз барномаи аслиаш аз нав сабт кунед.</translation>
    </message>
    <message>
        <location filename="../processing/guard/inputs.py"/>
        <source>{name}: neither a layer of the project nor a file is called {text}. Choose a layer, or give the whole path of a file.</source>
        <translation>{name}: на қабати лоиҳа ва на файл {text} ном дорад. Қабатро интихоб кунед ё роҳи пурраи файлро диҳед.</translation>
    </message>
    <message>
        <location filename="../processing/guard/inputs.py"/>
        <source>{name}: {path} cannot be opened: there is no such file. Check the path.</source>
        <translation>{name}: {path} кушода намешавад: чунин файл нест. Роҳро санҷед.</translation>
    </message>
    <message>
        <location filename="../processing/guard/inputs.py"/>
        <source>{name}: {path} is a file. Choose the folder it lies in.</source>
        <translation>{name}: {path} файл аст. Ҷузвдонеро, ки он дар он аст, интихоб кунед.</translation>
    </message>
    <message>
        <location filename="../processing/guard/inputs.py"/>
        <source>{name}: {path} is a folder. Choose the file in it.</source>
        <translation>{name}: {path} ҷузвдон аст. Файли дохили онро интихоб кунед.</translation>
    </message>
    <message>
        <location filename="../processing/guard/inputs.py"/>
        <source>{name}: {path} is no .{ending} file. Choose one, or rename it.</source>
        <translation>{name}: {path} файли .{ending} нест. Чунин файлро интихоб кунед ё инро аз нав ном гузоред.</translation>
    </message>
    <message>
        <location filename="../processing/guard/inputs.py"/>
        <source>{name}: {path} is a folder, of which QGIS makes no layer. Choose a file in it.</source>
        <translation>{name}: {path} ҷузвдон аст, ки QGIS аз он қабат намесозад. Файли дохили онро интихоб кунед.</translation>
    </message>
    <message>
        <location filename="../processing/guard/inputs.py"/>
        <source>{name}: {path} cannot be read: {reason} Check that it is the right file, or save it again from the program it comes from.</source>
        <translation>{name}: {path} хонда намешавад: {reason} Санҷед, ки ин ҳамон файл аст ё не, ё онро аз барномаи аслиаш аз нав сабт кунед.</translation>
    </message>
    <message>
        <location filename="../processing/guard/inputs.py"/>
        <source>QGIS does not know what it is</source>
        <translation>QGIS намедонад, ки ин чист</translation>
    </message>
    <message>
        <location filename="../processing/guard/inputs.py"/>
        <source>{name}: layer {layer} cannot be read: its source {source} is not there any more or was changed. Remove it from the project, or repair its source.</source>
        <translation>{name}: қабати {layer} хонда намешавад: манбаи он {source} дигар нест ё тағйир ёфтааст. Онро аз лоиҳа хориҷ ё манбаашро ислоҳ кунед.</translation>
    </message>
    <message>
        <location filename="../processing/guard/inputs.py"/>
        <source>{name}: {layer} is a vector layer; a raster is needed here.</source>
        <translation>{name}: {layer} қабати векторӣ аст; дар ин ҷо растр лозим аст.</translation>
    </message>
    <message>
        <location filename="../processing/guard/inputs.py"/>
        <source>{name}: {layer} is a raster; a layer or table of features is needed here.</source>
        <translation>{name}: {layer} растр аст; дар ин ҷо қабат ё ҷадвали объектҳо лозим аст.</translation>
    </message>
    <message>
        <location filename="../processing/guard/inputs.py"/>
        <source>{name}: {path} holds no layer or table. Choose another file.</source>
        <translation>{name}: дар {path} қабат ё ҷадвал нест. Файли дигар интихоб кунед.</translation>
    </message>
    <message>
        <location filename="../processing/guard/inputs.py"/>
        <source>{name}: {path} cannot be read as a layer. The tables of the file are: {tables}. Add one of them to the path: {file}|layername={first}</source>
        <translation>{name}: {path} ҳамчун қабат хонда намешавад. Ҷадвалҳои файл: {tables}. Якеро ба роҳ илова кунед: {file}|layername={first}</translation>
    </message>
    <message>
        <location filename="../processing/guard/leftovers.py"/>
        <source>A run of {moment} was interrupted, and what it left in {folder} cannot be put right now: {reason}</source>
        <translation>Иҷрои {moment} қатъ шуд ва он чи аз он дар {folder} монд, ҳоло ба тартиб оварда намешавад: {reason}</translation>
    </message>
    <message>
        <location filename="../processing/guard/leftovers.py"/>
        <source>A run of {moment} was interrupted: in {folder} the results from before it are back, and nothing half is left.</source>
        <translation>Иҷрои {moment} қатъ шуд: дар {folder} натиҷаҳои пештара баргардонида шуданд ва чизе нимкора намонд.</translation>
    </message>
    <message>
        <location filename="../processing/guard/leftovers.py"/>
        <source>A run of {moment} on the computer {computer} was interrupted or still goes on, and {file} may be someone's work since: it is left as it is. Earlier results that the run was replacing are in {folder}: if no run goes on there, move them back or remove that folder.</source>
        <translation>Иҷрои {moment} дар компютери {computer} қатъ шуд ё ҳоло идома дорад, ва {file} аз он вақт кори каси дигар буда метавонад: он чунонки ҳаст, монд. Натиҷаҳои пештара, ки иҷро иваз мекард, дар {folder} мебошанд: агар дар он ҷо чизе иҷро нашавад, онҳоро баргардонед ё он ҷузвдонро хориҷ кунед.</translation>
    </message>
    <message>
        <location filename="../processing/guard/leftovers.py"/>
        <source>{file} is being written by another run, begun {moment} on the computer {computer}. Wait until it has ended, or choose another name. If no run goes on there, see {folder}.</source>
        <translation>{file}-ро иҷрои дигар менависад, ки {moment} дар компютери {computer} оғоз шудааст. То анҷоми он интизор шавед ё номи дигар интихоб кунед. Агар дар он ҷо чизе иҷро нашавад, ба {folder} нигаред.</translation>
    </message>
    <message>
        <location filename="../processing/guard/outputs.py"/>
        <source>{file} is what {input} is read from. A result never replaces an input: choose another name.</source>
        <translation>{input} аз {file} хонда мешавад. Натиҷа ҳеҷ гоҳ маълумоти ибтидоиро иваз намекунад: номи дигар интихоб кунед.</translation>
    </message>
    <message>
        <location filename="../processing/guard/outputs.py"/>
        <source>{first} and {second} would both be written to {file}. Give each a name of its own.</source>
        <translation>{first} ва {second} ҳарду ба {file} навишта мешуданд. Ба ҳар яке номи худашро диҳед.</translation>
    </message>
    <message>
        <location filename="../processing/guard/outputs.py"/>
        <source>a table can be added to a GeoPackage only, and {file} is none.</source>
        <translation>ҷадвалро танҳо ба GeoPackage илова кардан мумкин аст, {file} чунин нест.</translation>
    </message>
    <message>
        <location filename="../processing/guard/outputs.py"/>
        <source>{file} has a table {table} already, which is no result of this plugin or was changed since. Choose another name for the table, or remove that one first.</source>
        <translation>Дар {file} аллакай ҷадвали {table} ҳаст, ки натиҷаи ин модул нест ё аз он вақт тағйир ёфтааст. Барои ҷадвал номи дигар интихоб кунед ё аввал онро хориҷ кунед.</translation>
    </message>
    <message>
        <location filename="../processing/guard/outputs.py"/>
        <source>{file} exists already. A file of this kind cannot show whether this plugin made it, so it is never replaced. Choose another name, or move or delete the file first.</source>
        <translation>{file} аллакай ҳаст. Файли чунин навъ нишон дода наметавонад, ки онро ин модул сохтааст, бинобар ин ҳеҷ гоҳ иваз намешавад. Номи дигар интихоб кунед ё аввал файлро кӯчонед ё нест кунед.</translation>
    </message>
    <message>
        <location filename="../processing/guard/outputs.py"/>
        <source>{file} exists already, with tables that are no results of this plugin or were changed since: {tables}. Choose another name, or a new table in it ({file}|layername=name), or move or delete the file first.</source>
        <translation>{file} аллакай ҳаст, бо ҷадвалҳое, ки натиҷаи ин модул нестанд ё аз он вақт тағйир ёфтаанд: {tables}. Номи дигар ё ҷадвали нав дар он ({file}|layername=name) интихоб кунед, ё аввал файлро кӯчонед ё нест кунед.</translation>
    </message>
    <message>
        <location filename="../processing/guard/outputs.py"/>
        <source>{file} exists already, and is no result of this plugin or was changed since. Choose another name, or move or delete the file first.</source>
        <translation>{file} аллакай ҳаст ва натиҷаи ин модул нест ё аз он вақт тағйир ёфтааст. Номи дигар интихоб кунед ё аввал файлро кӯчонед ё нест кунед.</translation>
    </message>
    <message>
        <location filename="../processing/guard/outputs.py"/>
        <source>the database has a table {table} already. A table of a database cannot show whether this plugin made it, so it is never replaced. Choose another name, or drop the table first.</source>
        <translation>дар пойгоҳи маълумот аллакай ҷадвали {table} ҳаст. Ҷадвали пойгоҳ нишон дода наметавонад, ки онро ин модул сохтааст, бинобар ин ҳеҷ гоҳ иваз намешавад. Номи дигар интихоб кунед ё аввал ҷадвалро хориҷ кунед.</translation>
    </message>
    <message>
        <location filename="../processing/guard/places.py"/>
        <source>{caption}: {file} cannot be written: {folder} is a file, no folder. Choose another folder.</source>
        <translation>{caption}: {file} навишта намешавад: {folder} файл аст, на ҷузвдон. Ҷузвдони дигар интихоб кунед.</translation>
    </message>
    <message>
        <location filename="../processing/guard/places.py"/>
        <source>{caption}: {file} cannot be written: there is no folder {folder}. Make it first, or choose another.</source>
        <translation>{caption}: {file} навишта намешавад: ҷузвдони {folder} нест. Аввал онро созед ё дигарашро интихоб кунед.</translation>
    </message>
    <message>
        <location filename="../processing/guard/places.py"/>
        <source>{caption}: {file} cannot be written: {reason}. Choose another folder.</source>
        <translation>{caption}: {file} навишта намешавад: {reason}. Ҷузвдони дигар интихоб кунед.</translation>
    </message>
    <message>
        <location filename="../processing/guard/places.py"/>
        <source>{caption}: {file}: the ending of a table must be one of {endings}.</source>
        <translation>{caption}: {file}: васеъшавии ҷадвал бояд яке аз инҳо бошад: {endings}.</translation>
    </message>
    <message>
        <location filename="../processing/guard/places.py"/>
        <source>{caption}: {file}: the ending of the file must be one of {endings}.</source>
        <translation>{caption}: {file}: васеъшавии файл бояд яке аз инҳо бошад: {endings}.</translation>
    </message>
    <message>
        <location filename="../processing/guard/settling.py"/>
        <source>{file} could not be marked as a result of this plugin, which will not replace it another time: {reason}</source>
        <translation>{file} ҳамчун натиҷаи ин модул нишонгузорӣ нашуд; дафъаи дигар модул онро иваз намекунад: {reason}</translation>
    </message>
    <message>
        <location filename="../processing/guard/stage.py"/>
        <source>{file} cannot be replaced: {reason}. Close the programs that have it open. The earlier outputs are unchanged.</source>
        <translation>{file} иваз карда намешавад: {reason}. Барномаҳоеро, ки он дар онҳо кушода аст, пӯшед. Натиҷаҳои пештара тағйир наёфтаанд.</translation>
    </message>
    <message>
        <location filename="../processing/guard/values.py"/>
        <source>{name}: {value} is no number. Write it as 12.5.</source>
        <translation>{name}: {value} адад нест. Онро мисли 12.5 нависед.</translation>
    </message>
    <message>
        <location filename="../processing/guard/values.py"/>
        <source>{name}: {value} is not between {low} and {high}.</source>
        <translation>{name}: {value} дар байни {low} ва {high} нест.</translation>
    </message>
    <message>
        <location filename="../processing/guard/values.py"/>
        <source>{name}: {value} must be {low} or more.</source>
        <translation>{name}: {value} бояд {low} ё зиёда бошад.</translation>
    </message>
    <message>
        <location filename="../processing/guard/values.py"/>
        <source>{name}: {value} is not offered. Choose one of {options}.</source>
        <translation>{name}: {value} пешниҳод нашудааст. Яке аз инҳоро интихоб кунед: {options}.</translation>
    </message>
    <message>
        <location filename="../processing/guard/whole.py"/>
        <source>it is not there</source>
        <translation>он нест</translation>
    </message>
    <message>
        <location filename="../processing/guard/whole.py"/>
        <source>the table {table} is not in it</source>
        <translation>дар он ҷадвали {table} нест</translation>
    </message>
    <message>
        <location filename="../processing/guard/whole.py"/>
        <source>{found} of {rows} rows are in it</source>
        <translation>дар он {found} сатр аз {rows} ҳаст</translation>
    </message>
    <message>
        <location filename="../processing/guard/whole.py"/>
        <source>it has no field {fields}</source>
        <translation>дар он майдони {fields} нест</translation>
    </message>
    <message>
        <location filename="../processing/guard/whole.py"/>
        <source>{file} was not written whole: {reason}. {free} bytes are free on its disk. Make room or choose another disk, and run the tool again; what was there before is kept.</source>
        <translation>{file} пурра навишта нашуд: {reason}. Дар диски он {free} байт холист. Ҷой холӣ кунед ё диски дигар интихоб карда, абзорро аз нав иҷро кунед; он чи пештар буд, нигоҳ дошта шуд.</translation>
    </message>
    <message>
        <location filename="../processing/guard/whole.py"/>
        <source>it cannot be read</source>
        <translation>он хонда намешавад</translation>
    </message>
    <message>
        <location filename="../processing/guard/whole.py"/>
        <source>the part {part} is damaged</source>
        <translation>қисми {part} вайрон аст</translation>
    </message>
    <message>
        <location filename="../processing/guard/whole.py"/>
        <source>it ends too early</source>
        <translation>он барвақт ба охир мерасад</translation>
    </message>
    <message>
        <location filename="../processing/guard/whole.py"/>
        <source>parts of it are missing</source>
        <translation>қисмҳои он намерасанд</translation>
    </message>
    <message>
        <location filename="../processing/guard/whole.py"/>
        <source>{found} of {pages} pages are in it</source>
        <translation>дар он {found} саҳифа аз {pages} ҳаст</translation>
    </message>
    <message>
        <location filename="../processing/inventory/checkinventory.py"/>
        <source>Check inventory</source>
        <translation>Санҷиши феҳрист</translation>
    </message>
    <message>
        <location filename="../processing/inventory/checkinventory.py"/>
        <source>check,quality,plausibility,inventory,duplicates,errors,facilities,tailings</source>
        <translation>санҷиш,сифат,эътимоднокӣ,феҳрист,такрорҳо,хатоҳо,партовгоҳҳо,check</translation>
    </message>
    <message>
        <location filename="../processing/inventory/checkinventory.py"/>
        <location filename="../processing/inventory/createinventory.py"/>
        <location filename="../processing/inventory/fillfromlayers.py"/>
        <source>Inventory</source>
        <translation>Феҳрист</translation>
    </message>
    <message>
        <location filename="../processing/inventory/checkinventory.py"/>
        <source>Layer with the inventory fields, in any CRS.</source>
        <translation>Қабат бо майдонҳои феҳрист, дар ҳар низоми координатаҳо.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/checkinventory.py"/>
        <source>Polygons with ISO codes. Empty: QGIS's world map, which is off by up to some kilometres.</source>
        <translation>Полигонҳо бо рамзҳои ISO. Холӣ: харитаи ҷаҳони QGIS, ки то чанд километр нодақиқ аст.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/checkinventory.py"/>
        <source>Polygons of water where no facility can be. Empty: the plugin's large lakes of Central Asia.</source>
        <translation>Полигонҳои об, ки дар онҳо партовгоҳ буда наметавонад. Холӣ: кӯлҳои калони Осиёи Марказӣ аз модул.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/checkinventory.py"/>
        <source>Language of the findings</source>
        <translation>Забони натиҷаҳои санҷиш</translation>
    </message>
    <message>
        <location filename="../processing/inventory/checkinventory.py"/>
        <source>Language of messages and remedies: English or Russian.</source>
        <translation>Забони хабарҳо ва роҳҳои ислоҳ: англисӣ ё русӣ.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/checkinventory.py"/>
        <source>Findings</source>
        <translation>Натиҷаҳои санҷиш</translation>
    </message>
    <message>
        <location filename="../processing/inventory/checkinventory.py"/>
        <source>One row for each finding, at its facility's point: severity, field, value, message, remedy.</source>
        <translation>Як сатр барои ҳар натиҷа, дар нуқтаи партовгоҳ: severity, field, value, message, remedy.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/checkinventory.py"/>
        <location filename="../processing/map/assess_parameters.py"/>
        <source>Check report</source>
        <translation>Ҳисоботи санҷиш</translation>
    </message>
    <message>
        <location filename="../processing/inventory/checkinventory.py"/>
        <source>The findings as a page, the gravest first.</source>
        <translation>Натиҷаҳо ҳамчун саҳифа, аз вазнинтарин сар карда.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/checkinventory.py"/>
        <source>Errors</source>
        <translation>Хатоҳо</translation>
    </message>
    <message>
        <location filename="../processing/inventory/checkinventory.py"/>
        <source>Warnings</source>
        <translation>Огоҳиҳо</translation>
    </message>
    <message>
        <location filename="../processing/inventory/checkinventory.py"/>
        <source>Facilities checked</source>
        <translation>Партовгоҳҳои санҷидашуда</translation>
    </message>
    <message>
        <location filename="../processing/inventory/checkinventory.py"/>
        <source>Doubles: closer than (m)</source>
        <translation>Такрорҳо: наздиктар аз (м)</translation>
    </message>
    <message>
        <location filename="../processing/inventory/checkinventory.py"/>
        <source>Two facilities closer to each other than this (m) may be one.</source>
        <translation>Ду партовгоҳе, ки аз ҳам наздиктар аз ҳамин қадар метранд, шояд як бошанд.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/checkinventory.py"/>
        <source>A point this near (m) to its stated country is not told to lie outside it. With QGIS's world map at least 5 km are allowed.</source>
        <translation>Дар бораи нуқтае, ки то ҳамин қадар метр аз кишвари зикршуда дур аст, гуфта намешавад, ки берун аз он аст. Бо харитаи ҷаҳони QGIS ақаллан 5 км иҷозат дода мешавад.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/checkinventory.py"/>
        <source>Stale after (years)</source>
        <translation>Кӯҳна баъд аз (сол)</translation>
    </message>
    <message>
        <location filename="../processing/inventory/checkinventory.py"/>
        <source>Age of the data, by data_date, from which they are called stale.</source>
        <translation>Синну соли маълумот аз рӯи data_date, ки аз он кӯҳна ҳисоб мешавад.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/checkinventory.py"/>
        <source>Accepted width of the THI range</source>
        <translation>Паҳноии ҷоизи фосилаи THI</translation>
    </message>
    <message>
        <location filename="../processing/inventory/checkinventory.py"/>
        <source>A THI that unknown inputs leave open by more than this is told, with the inputs to find.</source>
        <translation>Агар номаълумҳо барои THI фосилаи аз ин зиёд гузоранд, дар ин бора хабар дода мешавад, бо рӯйхати маълумоте, ки бояд ёфт.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/checkinventory.py"/>
        <source>Layer {layer} has none of the inventory fields. Import it first.</source>
        <translation>Дар қабати {layer} ягон майдони феҳрист нест. Аввал онро ворид кунед.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/checkinventory.py"/>
        <source>{facilities} {facilities:facility|facilities} checked: {errors} {errors:error|errors}, {warnings} {warnings:warning|warnings}</source>
        <translation>Партовгоҳҳои санҷидашуда: {facilities}; хатоҳо: {errors}, огоҳиҳо: {warnings}</translation>
    </message>
    <message>
        <location filename="../processing/inventory/createinventory.py"/>
        <source>Create inventory</source>
        <translation>Сохтани феҳрист</translation>
    </message>
    <message>
        <location filename="../processing/inventory/createinventory.py"/>
        <source>inventory,database,geopackage,postgis,form,new,register,facilities,tailings</source>
        <translation>феҳрист,пойгоҳи маълумот,geopackage,postgis,форма,нав,партовгоҳҳо,inventory</translation>
    </message>
    <message>
        <location filename="../processing/inventory/createinventory.py"/>
        <source>Facilities to put in</source>
        <translation>Партовгоҳҳо барои воридкунӣ</translation>
    </message>
    <message>
        <location filename="../processing/inventory/createinventory.py"/>
        <source>Layer with the inventory fields, as the import makes it. Empty: an empty inventory.</source>
        <translation>Қабат бо майдонҳои феҳрист, чунонки воридот месозад. Холӣ: феҳристи холӣ.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/createinventory.py"/>
        <source>CRS of the inventory</source>
        <translation>Низоми координатаҳои феҳрист</translation>
    </message>
    <message>
        <location filename="../processing/inventory/createinventory.py"/>
        <source>CRS of the points in the GeoPackage; in PostGIS they are always on WGS 84.</source>
        <translation>Низоми координатаҳои нуқтаҳо дар GeoPackage; дар PostGIS онҳо ҳамеша дар WGS 84 мебошанд.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/createinventory.py"/>
        <location filename="../processing/inventory/packageforfield.py"/>
        <source>Language of the forms</source>
        <translation>Забони формаҳо</translation>
    </message>
    <message>
        <location filename="../processing/inventory/createinventory.py"/>
        <source>en, ru, kk, ky, tg or uz: the language that opens by itself. English and Russian are stored too: change it under Styles of the layer.</source>
        <translation>en, ru, kk, ky, tg ё uz: забоне, ки худ аз худ кушода мешавад. Англисӣ ва русӣ низ нигоҳ дошта мешаванд: онро дар «Услубҳо»-и қабат иваз кунед.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/createinventory.py"/>
        <source>Country of new facilities</source>
        <translation>Кишвари иншоотҳои нав</translation>
    </message>
    <message>
        <location filename="../processing/inventory/createinventory.py"/>
        <source>ISO code such as KG, or a name: the form starts with it, where another can be chosen, and the map shows this country. Facilities put in keep theirs.</source>
        <translation>Рамзи ISO, масалан TJ, ё ном: форма бо он сар мешавад, дигарашро низ интихоб кардан мумкин аст, ва харита ин кишварро нишон медиҳад. Дар иншоотҳои воридшуда кишвари худашон мемонад.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/createinventory.py"/>
        <source>PostGIS connection</source>
        <translation>Пайвасти PostGIS</translation>
    </message>
    <message>
        <location filename="../processing/inventory/createinventory.py"/>
        <source>Makes the inventory in the schema tailings of this database instead, for several people at once. Empty: a GeoPackage.</source>
        <translation>Феҳристро дар схемаи tailings-и ин пойгоҳ месозад, барои кори чанд кас. Холӣ: GeoPackage.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/createinventory.py"/>
        <source>GeoPackage to make. An inventory of an older version of the plugin that is there already is brought up to date; any other file is left alone.</source>
        <translation>GeoPackage-и сохташаванда. Агар дар он ҷо феҳристи нусхаи кӯҳнаи модул бошад, он нав карда мешавад; ҳар файли дигар бетағйир мемонад.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/createinventory.py"/>
        <source>Facilities put in</source>
        <translation>Партовгоҳҳои воридшуда</translation>
    </message>
    <message>
        <location filename="../processing/inventory/createinventory.py"/>
        <source>Version of the database schema</source>
        <translation>Нусхаи схемаи пойгоҳи маълумот</translation>
    </message>
    <message>
        <location filename="../processing/inventory/createinventory.py"/>
        <source>Choose a file for the inventory: QGIS deletes a temporary one as it closes, with all that was entered.</source>
        <translation>Барои феҳрист файл интихоб кунед: QGIS ҳангоми пӯшидан файли муваққатиро бо ҳама воридшуда нест мекунад.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/createinventory.py"/>
        <source>{path}: an inventory is a GeoPackage; end its name in .gpkg.</source>
        <translation>{path}: феҳрист дар GeoPackage нигоҳ дошта мешавад; номи онро бо .gpkg анҷом диҳед.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/createinventory.py"/>
        <source>COUNTRY: {value} is no country. Write its ISO code of two letters, such as KG, or its name.</source>
        <translation>COUNTRY: {value} кишвар нест. Рамзи дуҳарфаи ISO, масалан TJ, ё номро нависед.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/createinventory.py"/>
        <source>CONNECTION makes the inventory in the database, so {output} would not be written. Leave one of the two empty.</source>
        <translation>CONNECTION феҳристро дар пойгоҳи маълумот месозад, бинобар ин {output} навишта намешуд. Яке аз онҳоро холӣ гузоред.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/createinventory.py"/>
        <source>In PostGIS the points are on {wgs84}: CRS {crs} would not be heeded.</source>
        <translation>Дар PostGIS нуқтаҳо дар {wgs84} мебошанд: CRS {crs} ба назар гирифта намешуд.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/createinventory.py"/>
        <source>The folder {folder} does not exist. Make it first.</source>
        <translation>Ҷузвдони {folder} нест. Аввал онро созед.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/createinventory.py"/>
        <source>{path} cannot be made: {reason}. Choose a folder you may write to, on a disk with space.</source>
        <translation>{path} сохта намешавад: {reason}. Ҷузвдонеро интихоб кунед, ки ба он навишта метавонед, дар диски дорои ҷойи холӣ.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/createinventory.py"/>
        <source>The project {name} inside {path} opens all tables, linked to each other.</source>
        <translation>Лоиҳаи {name} дар дохили {path} ҳамаи ҷадвалҳоро бо алоқаашон мекушояд.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/createinventory.py"/>
        <location filename="../processing/inventory/field_project.py"/>
        <location filename="../processing/inventory/takefromfield.py"/>
        <source>{path} has no table {name}.</source>
        <translation>Дар {path} ҷадвали {name} нест.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/createinventory.py"/>
        <source>{path} exists already and is no inventory. Choose another name.</source>
        <translation>{path} аллакай ҳаст ва феҳрист нест. Номи дигар интихоб кунед.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/createinventory.py"/>
        <source>{path} could not be brought up to date: {reason}</source>
        <translation>{path} нав карда нашуд: {reason}</translation>
    </message>
    <message>
        <location filename="../processing/inventory/createinventory.py"/>
        <source>{path} is an inventory already; steps applied to it: {steps}</source>
        <translation>{path} аллакай феҳрист аст; қадамҳои иҷрошуда: {steps}</translation>
    </message>
    <message>
        <location filename="../processing/inventory/createinventory.py"/>
        <source>{path} is an inventory already, and up to date: no steps were needed.</source>
        <translation>{path} аллакай феҳрист аст ва навсозӣ шудааст: ягон қадам лозим нашуд.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/createinventory.py"/>
        <source>{path} keeps the language of its forms, {kept}: LANGUAGE counts for a new inventory only. Change it under Styles of the layer.</source>
        <translation>{path} забони формаҳои худро нигоҳ медорад, {kept}: LANGUAGE танҳо барои феҳристи нав аст. Онро дар «Услубҳо»-и қабат иваз кунед.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/createinventory.py"/>
        <source>{path} keeps the country of its form: COUNTRY counts for a new inventory only.</source>
        <translation>{path} кишвари формаи худро нигоҳ медорад: COUNTRY танҳо барои феҳристи нав аст.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/createinventory.py"/>
        <source>{path} keeps its CRS, {kept}: CRS counts for a new inventory only.</source>
        <translation>{path} низоми координатаҳои худро нигоҳ медорад, {kept}: CRS танҳо барои феҳристи нав аст.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fetch_sources.py"/>
        <source>The source has nothing where the facilities' water goes.</source>
        <translation>Манбаъ барои ҷойҳое, ки оби иншоотҳо меравад, чизе надорад.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fetch_sources.py"/>
        <source>{source}, tile {tile}: {reason}</source>
        <translation>{source}, варақи {tile}: {reason}</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fetch_sources.py"/>
        <source>{source}: {count} more {count:tile|tiles} failed in the same way.</source>
        <translation>{source}: боз варақҳое, ки ҳамин тавр гирифта нашуданд: {count}.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fetch_sources.py"/>
        <source>{url} is not there.</source>
        <translation>{url}: чунин файл нест.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fetch_sources.py"/>
        <source>{url}: {count} GeoTIFFs fit {member}, and one is needed. Correct the member in the catalogue.</source>
        <translation>{url}: ба {member} {count} GeoTIFF мувофиқ аст, вале якто лозим аст. member-ро дар каталог ислоҳ кунед.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fetch_sources.py"/>
        <source>{name}: the answer is no JSON ({reason}). Try again later, or correct the catalogue.</source>
        <translation>{name}: ҷавоб JSON нест ({reason}). Дертар такрор кунед ё каталогро ислоҳ кунед.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fetch_steps.py"/>
        <source>Following the water over the plugin's own relief</source>
        <translation>Пайгирии об аз рӯи релефи худи модул</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fetch_steps.py"/>
        <source>{count} {count:facility lies|facilities lie} off the plugin's own relief: what is around {count:it|them} is fetched, and on along {count:its|their} water in rounds.</source>
        <translation>Иншоотҳои берун аз релефи худи модул: {count}. Маълумоти атрофи онҳо ва минбаъд қад-қади обашон қисм-қисм гирифта мешавад.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fetch_steps.py"/>
        <source>{source}: {title}; {size}; licence: {licence}</source>
        <translation>{source}: {title}; {size}; иҷозатнома: {licence}</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fetch_steps.py"/>
        <source>size unknown</source>
        <translation>андоза номаълум</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fetch_steps.py"/>
        <source>about {size}</source>
        <translation>тақрибан {size}</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fetch_steps.py"/>
        <source>Round {number}: the water leaves what was fetched at {count} {count:place|places}; more is fetched.</source>
        <translation>Давраи {number}: об дар {count} ҷо аз маълумоти гирифташуда берун меравад; боз гирифта мешавад.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fetch_steps.py"/>
        <source>The water still leaves what was fetched at {count} {count:place|places} after {rounds} {rounds:round|rounds}.</source>
        <translation>Баъд аз {rounds} давра ҳам об дар {count} ҷо аз маълумоти гирифташуда берун меравад.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fetch_steps.py"/>
        <source>{source}: there is no relief where the facilities are. Check their coordinates, or choose another source.</source>
        <translation>{source}: дар ҷойи иншоотҳо релеф нест. Координатаҳои онҳоро санҷед ё манбаи дигар интихоб кунед.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fetch_steps.py"/>
        <source>Following the water over what was fetched</source>
        <translation>Пайгирии об аз рӯи маълумоти гирифташуда</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fetch_steps.py"/>
        <source>The relief could not be fetched, and nothing else was; what came is kept in the cache. {source}, tile {tile}: {reason}</source>
        <translation>Релеф гирифта нашуд ва дигар чизе гирифта нашуд; он чи расид, дар кэш мемонад. {source}, варақи {tile}: {reason}</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fetch_steps.py"/>
        <source>{source}: no layer is among what fits {member}. Correct the member in the catalogue.</source>
        <translation>{source}: дар байни он чи ба {member} мувофиқ аст, қабат нест. member-ро дар каталог ислоҳ кунед.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fetch_steps.py"/>
        <source>Nothing was fetched. {reasons} Choose other sources, or another place.</source>
        <translation>Ҳеҷ чиз гирифта нашуд. {reasons} Манбаъҳо ё ҷойи дигар интихоб кунед.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fetchopendata.py"/>
        <source>Get open data</source>
        <translation>Гирифтани маълумоти кушода</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fetchopendata.py"/>
        <source>open data,download,relief,DEM,Copernicus,GLO-30,WorldPop,population,GloFAS,flood,PGA,rivers,OpenStreetMap</source>
        <translation>маълумоти кушода,боргирӣ,релеф,DEM,Copernicus,GLO-30,WorldPop,аҳолӣ,GloFAS,обхезӣ,PGA,дарёҳо,OpenStreetMap</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fetchopendata.py"/>
        <source>Points or polygons in any CRS: data are fetched along their water. Empty: for EXTENT alone.</source>
        <translation>Нуқтаҳо ё полигонҳо дар ҳар низоми координатаҳо: маълумот қад-қади оби онҳо гирифта мешавад. Холӣ: танҳо барои EXTENT.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fetchopendata.py"/>
        <source>Extent</source>
        <translation>Фарогирӣ</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fetchopendata.py"/>
        <source>An extent to fetch besides, or instead of the facilities.</source>
        <translation>Ҳудуде, ки барои он илова бар иншоотҳо ё ба ҷойи онҳо маълумот гирифта мешавад.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fetchopendata.py"/>
        <source>How far downstream (km)</source>
        <translation>То куҷо ба поёноб (км)</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fetchopendata.py"/>
        <source>Length of the water below each facility along which data are fetched.</source>
        <translation>Дарозии роҳи об дар поёни ҳар иншоот, ки қад-қади он маълумот гирифта мешавад.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fetchopendata.py"/>
        <location filename="../processing/map/facilitysheets.py"/>
        <location filename="../processing/map/nationalreport.py"/>
        <location filename="../processing/map/shown.py"/>
        <source>Sources</source>
        <translation>Манбаъҳо</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fetchopendata.py"/>
        <source>I accept the licences</source>
        <translation>Ман иҷозатномаҳоро қабул мекунам</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fetchopendata.py"/>
        <source>Needed for sources whose licence binds you, such as GEM (no commercial use).</source>
        <translation>Барои манбаъҳое лозим аст, ки иҷозатномаашон уҳдадор мекунад, масалан GEM (бе истифодаи тиҷоратӣ).</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fetchopendata.py"/>
        <source>Catalogue file</source>
        <translation>Файли каталог</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fetchopendata.py"/>
        <source>A catalogue of your own (JSON), of a mirror on an intranet or on a disk, instead of the plugin's.</source>
        <translation>Каталоги худи шумо (JSON) барои нусхаи дохили шабака ё диск, ба ҷойи каталоги модул.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fetchopendata.py"/>
        <source>Sources of the catalogue file</source>
        <translation>Манбаъҳои файли каталог</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fetchopendata.py"/>
        <source>Ids in CATALOGUE_FILE, separated by commas. Empty: those it has by default.</source>
        <translation>Идентификаторҳо аз CATALOGUE_FILE бо вергул. Холӣ: он чи дар он бо нобаёнӣ аст.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fetchopendata.py"/>
        <source>Authentication</source>
        <translation>Аутентификатсия</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fetchopendata.py"/>
        <source>A configuration of QGIS's authentication, where a mirror asks for a password.</source>
        <translation>Танзими аутентификатсияи QGIS, агар сервер парол талаб кунад.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fetchopendata.py"/>
        <source>Largest size of the cache (GB)</source>
        <translation>Андозаи калонтарини кэш (ГБ)</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fetchopendata.py"/>
        <source>What was fetched is kept for all projects; above this size the longest unused goes. 0: nothing is kept.</source>
        <translation>Маълумоти гирифташуда барои ҳамаи лоиҳаҳо нигоҳ дошта мешавад; болотар аз ин андоза он чи дертар истифода нашудааст, нест мешавад. 0: чизе нигоҳ дошта намешавад.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fetchopendata.py"/>
        <source>Cache folder</source>
        <translation>Ҷузвдони кэш</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fetchopendata.py"/>
        <source>Empty: a folder in the profile of QGIS, shared by all projects.</source>
        <translation>Холӣ: ҷузвдон дар профили QGIS, барои ҳамаи лоиҳаҳо умумӣ.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fetchopendata.py"/>
        <location filename="../processing/map/assess_parameters.py"/>
        <location filename="../window/options.py"/>
        <source>Folder of open data</source>
        <translation>Ҷузвдони маълумоти кушода</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fetchopendata.py"/>
        <source>For the rasters (VRT over GeoTIFFs), layers (GeoPackage), manifest.json and open_data.html. What the plugin fetched there earlier is replaced when all is there, files of others never.</source>
        <translation>Барои растрҳо (VRT болои GeoTIFF), қабатҳо (GeoPackage), manifest.json ва open_data.html. Он чи модул пештар гирифта буд, вақте ҳама тайёр шавад, иваз мешавад, файлҳои дигарон — ҳеҷ гоҳ.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fetchopendata.py"/>
        <source>List of what was fetched</source>
        <translation>Рӯйхати маълумоти гирифташуда</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fetchopendata.py"/>
        <source>Page of sources and credits</source>
        <translation>Саҳифаи манбаъҳо ва муаллифон</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fetchopendata.py"/>
        <source>Files</source>
        <translation>Файлҳо</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fetchopendata.py"/>
        <source>Sources and tiles that were not fetched</source>
        <translation>Манбаъҳо ва варақҳои гирифтанашуда</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fetchopendata.py"/>
        <source>Bytes received over the network</source>
        <translation>Байтҳои аз шабака гирифташуда</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fetchopendata.py"/>
        <source>with CATALOGUE_FILE the sources are named by SOURCE_IDS</source>
        <translation>бо CATALOGUE_FILE манбаъҳоро SOURCE_IDS номбар мекунад</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fetchopendata.py"/>
        <source>Give facilities (INPUT) or an extent (EXTENT).</source>
        <translation>Иншоотҳо (INPUT) ё фарогириро (EXTENT) диҳед.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fetchopendata.py"/>
        <source>{source} is under {licence}, which you must accept: read it at {url}, and tick ACCEPT_LICENCES, or leave {source} out.</source>
        <translation>{source} таҳти {licence} аст, ки бояд қабул кунед: онро дар {url} хонед ва ACCEPT_LICENCES-ро қайд кунед ё {source}-ро истисно кунед.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fetchopendata.py"/>
        <source>{size} came over the network in {requests} {requests:request|requests}.</source>
        <translation>Аз шабака {size} бо {requests} {requests:дархост} гирифта шуд.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fetchopendata.py"/>
        <source>Sources by their id:</source>
        <translation>Манбаъҳо аз рӯи идентификатор:</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fetchopendata.py"/>
        <source>size of a tile unknown</source>
        <translation>андозаи варақ номаълум</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fetchopendata.py"/>
        <source>{size} a tile</source>
        <translation>{size} барои як варақ</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fetchopendata.py"/>
        <source>SOURCE_IDS: {id} is no source of {file}. It has {ids}.</source>
        <translation>SOURCE_IDS: {id} манбаи {file} нест. Дар он: {ids}.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fetchopendata.py"/>
        <source>Choose at least one source.</source>
        <translation>Ақаллан як манбаъро интихоб кунед.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fetchopendata.py"/>
        <source>EXTENT: it has no place on the Earth. Draw it again, or choose its CRS.</source>
        <translation>EXTENT: чунин ҷой дар рӯи Замин нест. Онро аз нав кашед ё низоми координатаҳояшро интихоб кунед.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fetchopendata.py"/>
        <source>EXTENT: {degrees} square degrees are more than can be fetched ({most}). Draw a smaller one, or give facilities: then only what lies along their water is fetched.</source>
        <translation>EXTENT: {degrees} дараҷаи мурабба аз ҳадди гирифтан ({most}) зиёд аст. Хурдтарашро кашед ё иншоотҳоро диҳед: он гоҳ танҳо маълумоти қад-қади оби онҳо гирифта мешавад.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fetchopendata.py"/>
        <source>Layer {layer}: {count} of {all} {all:facility|facilities} {count:has|have} no coordinates; nothing is fetched for them.</source>
        <translation>Қабати {layer}: {count} аз {all} иншоот координата надорад; барои онҳо чизе гирифта намешавад.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fetchopendata.py"/>
        <source>Layer {layer}: no facility has coordinates. Give some, or an EXTENT.</source>
        <translation>Қабати {layer}: ягон иншоот координата надорад. Онҳоро ё EXTENT-ро диҳед.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/field_folder.py"/>
        <source>{folder} holds files and is no package of this tool. Choose a folder that is empty or not there yet.</source>
        <translation>Дар {folder} файлҳо ҳастанд ва он маҷмуаи ин абзор нест. Ҷузвдони холӣ ё ҳоло мавҷуднабударо интихоб кунед.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/field_folder.py"/>
        <source>{folder} holds changes made in the field. Take them into the register with takefromfield, and choose another folder for the new package.</source>
        <translation>Дар {folder} тағйироти саҳро ҳаст. Онҳоро бо takefromfield ба феҳрист қабул кунед ва барои маҷмуаи нав ҷузвдони дигар интихоб кунед.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/field_folder.py"/>
        <source>{file} is open in another program. Close it there, and pack again.</source>
        <translation>{file} дар барномаи дигар кушода аст. Онро дар он ҷо пӯшед ва маҷмуаро аз нав созед.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/field_folder.py"/>
        <source>{folder} holds {file}, which was not packed: a picture of the field, perhaps. Take it into the register with takefromfield, and choose another folder for the new package.</source>
        <translation>Дар {folder} файли {file} ҳаст, ки дар маҷмуа набуд: шояд акси саҳро. Онро бо takefromfield ба феҳрист қабул кунед ва барои маҷмуаи нав ҷузвдони дигар интихоб кунед.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/field_lists.py"/>
        <source>Position</source>
        <translation>Мавқеъ</translation>
    </message>
    <message>
        <location filename="../processing/inventory/field_lists.py"/>
        <source>added in the field</source>
        <translation>дар саҳро илова шуд</translation>
    </message>
    <message>
        <location filename="../processing/inventory/field_lists.py"/>
        <source>changed in the field only</source>
        <translation>танҳо дар саҳро тағйир ёфт</translation>
    </message>
    <message>
        <location filename="../processing/inventory/field_lists.py"/>
        <source>changed in the office and in the field since the packing, differently</source>
        <translation>баъд аз бастан дар идора ва дар саҳро ба таври гуногун тағйир ёфт</translation>
    </message>
    <message>
        <location filename="../processing/inventory/field_lists.py"/>
        <source>removed in the field; the office keeps it</source>
        <translation>дар саҳро хориҷ шуд; дар идора мемонад</translation>
    </message>
    <message>
        <location filename="../processing/inventory/field_lists.py"/>
        <source>the office removed it, or its facility; it is not put back</source>
        <translation>идора ин ё иншооти онро хориҷ кардааст; баргардонида намешавад</translation>
    </message>
    <message>
        <location filename="../processing/inventory/field_lists.py"/>
        <source>the field gave it another id or facility; ids are not changed</source>
        <translation>дар саҳро рамз ё иншоот тағйир дода шуд; рамзҳо тағйир намеёбанд</translation>
    </message>
    <message>
        <location filename="../processing/inventory/field_lists.py"/>
        <source>beside the values of the office it would be refused: the greater below the lesser</source>
        <translation>дар паҳлӯи арзишҳои идора рад мешуд: калонтар аз хурдтар кам</translation>
    </message>
    <message>
        <location filename="../processing/inventory/field_project.py"/>
        <location filename="../processing/map/hazardmap.py"/>
        <source>it is not whole</source>
        <translation>он нопурра аст</translation>
    </message>
    <message>
        <location filename="../processing/inventory/field_rows.py"/>
        <source>The register of {layer} has no table {table}. Bring it up to date with createinventory first.</source>
        <translation>Дар феҳристи {layer} ҷадвали {table} нест. Аввал онро бо createinventory нав кунед.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fillfromlayers.py"/>
        <source>Fill site factors from layers</source>
        <translation>Пур кардани омилҳои майдонча аз қабатҳо</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fillfromlayers.py"/>
        <source>site factors,PGA,seismic,flood,elevation,slope,landslide,country,region,river,settlement,facilities</source>
        <translation>омилҳои майдонча,PGA,шитоб,заминларза,обхезӣ,баландӣ,нишебӣ,ярч,кишвар,минтақа,дарё,маҳалли аҳолинишин,иншоотҳо</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fillfromlayers.py"/>
        <source>Layer with the inventory fields, in any CRS. It stays as it is; OUTPUT is a copy.</source>
        <translation>Қабат бо майдонҳои феҳрист, дар ҳар низоми координатаҳо. Он тағйир намеёбад; OUTPUT нусхаи он аст.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fillfromlayers.py"/>
        <source>Positions of unknown precision are off by up to (m)</source>
        <translation>Хатои мавқеи дақиқиаш номаълум то (м)</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fillfromlayers.py"/>
        <source>Counts where coordinate_precision is unknown. What differs within it is left empty. 0: points lie on their facilities.</source>
        <translation>Дар ҷое амал мекунад, ки coordinate_precision номаълум аст. Он чи дар ин ҳудуд фарқ мекунад, холӣ мемонад. 0: нуқтаҳо дар худи иншоотанд.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fillfromlayers.py"/>
        <source>Keep what the authority knows</source>
        <translation>Нигоҳ доштани он чи мақом медонад</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fillfromlayers.py"/>
        <source>Known values stay; values that were computed before are renewed. Otherwise layers replace both.</source>
        <translation>Арзишҳои маълум мемонанд; арзишҳои пештар ҳисобшуда нав мешаванд. Вагарна қабатҳо ҳардуро иваз мекунанд.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fillfromlayers.py"/>
        <source>Inventory with site factors</source>
        <translation>Феҳрист бо омилҳои майдонча</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fillfromlayers.py"/>
        <source>A copy of the inventory; data_source names value, day and layer of every computed value.</source>
        <translation>Нусхаи феҳрист; data_source арзиш, рӯз ва қабати ҳар арзиши ҳисобшударо зикр мекунад.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fillfromlayers.py"/>
        <source>What was filled</source>
        <translation>Чӣ пур шуд</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fillfromlayers.py"/>
        <source>A row per value that a layer tells: filled, kept as the authority has it, or doubtful, and why.</source>
        <translation>Як сатр барои ҳар арзише, ки қабат медиҳад: пур шуд, чунонки мақом дорад, монд ё шубҳанок, ва чаро.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fillfromlayers.py"/>
        <location filename="../processing/map/assess_parameters.py"/>
        <source>Values filled</source>
        <translation>Арзишҳои пуршуда</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fillfromlayers.py"/>
        <source>Known values kept that differ from the layer's</source>
        <translation>Арзишҳои маълуми нигоҳдошташудаи аз қабат фарқкунанда</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fillfromlayers.py"/>
        <source>Doubtful values left empty</source>
        <translation>Арзишҳои шубҳаноки холимонда</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fillfromlayers.py"/>
        <source>Values that the layers do not tell</source>
        <translation>Арзишҳое, ки қабатҳо намегӯянд</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fillfromlayers.py"/>
        <source>FLOOD_COVERAGE says where floods were computed</source>
        <translation>FLOOD_COVERAGE мегӯяд, ки обхезӣ дар куҷо ҳисоб шудааст</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fillfromlayers.py"/>
        <source>No layer is given, so there is nothing to fill. Give one of: {names}.</source>
        <translation>Қабате дода нашудааст, бинобар ин чизе барои пур кардан нест. Яке аз инҳоро диҳед: {names}.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fillfromlayers.py"/>
        <source>PGA and PGA_ZONES both tell of pga_g. Give one of them.</source>
        <translation>PGA ва PGA_ZONES ҳарду оид ба pga_g мегӯянд. Яке аз онҳоро диҳед.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fillfromlayers.py"/>
        <location filename="../processing/map/assess_inputs.py"/>
        <source>PGA_UNIT: the unit of the acceleration must be declared. Choose one of {units}.</source>
        <translation>PGA_UNIT: воҳиди шитоб бояд нишон дода шавад. Яке аз {units}-ро интихоб кунед.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fillfromlayers.py"/>
        <source>FLOOD_RETURN_PERIOD: flood_zone tells of the flood of 100 years, and depths of {years} years say something else. Give the depths of 100 years.</source>
        <translation>FLOOD_RETURN_PERIOD: flood_zone оид ба обхезии 100-сола мегӯяд, чуқуриҳои {years}-сола маънои дигар доранд. Чуқуриҳои 100-соларо диҳед.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fillfromlayers.py"/>
        <source>{count} {count:facility has|facilities have} no position: nothing is filled for them.</source>
        <translation>Иншоотҳои бе мавқеъ: {count}; барои онҳо чизе пур намешавад.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fillfromlayers.py"/>
        <source>{count} {count:position|positions} may be off by up to {most} km (coordinate_precision, UNCERTAINTY): what differs around them is left empty; flood, landslide and slope always are.</source>
        <translation>Мавқеи {count} иншоот то {most} км нодақиқ буда метавонад (coordinate_precision, UNCERTAINTY): он чи дар атрофи онҳо фарқ мекунад, холӣ мемонад; обхезӣ, ярч ва нишебӣ — ҳамеша.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fillfromlayers.py"/>
        <source>Reading {name}</source>
        <translation>Хондани {name}</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fillfromlayers.py"/>
        <source>pga_g is read as the acceleration with 10 % probability in 50 years (475 years): the layer must be such.</source>
        <translation>pga_g ҳамчун шитоб бо эҳтимолияти 10 % дар 50 сол (475 сол) хонда мешавад: қабат бояд чунин бошад.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fillfromlayers.py"/>
        <source>Intensities become accelerations by a recalled, not verified correspondence: {degrees}.</source>
        <translation>Баллҳо аз рӯи мувофиқати аз хотир гирифташуда ва санҷиданашуда ба шитоб гардонида мешаванд: {degrees}.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fillfromlayers.py"/>
        <source>it differs within the distance by which the position may be off</source>
        <translation>он дар ҳудуди хатои эҳтимолии мавқеъ фарқ мекунад</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fillfromlayers.py"/>
        <source>the position is not precise enough</source>
        <translation>мавқеъ кофӣ дақиқ нест</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fillfromlayers.py"/>
        <source>areas of the layer overlap there and differ</source>
        <translation>полигонҳои қабат дар он ҷо болои ҳаманд ва фарқ мекунанд</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fillfromlayers.py"/>
        <source>the values of the layer are implausible in the unit declared</source>
        <translation>арзишҳои қабат дар воҳиди нишондодашуда имконнопазир менамоянд</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fillfromlayers.py"/>
        <source>no acceleration is stated for this intensity</source>
        <translation>барои ин балл шитоб нишон дода нашудааст</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fillfromlayers.py"/>
        <source>the value of the layer is no depth of water</source>
        <translation>арзиши қабат чуқурии об нест</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fillfromlayers.py"/>
        <source>the cells of the relief are too coarse (more than 200 m)</source>
        <translation>катакҳои релеф аз ҳад дуруштанд (зиёда аз 200 м)</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fillfromlayers.py"/>
        <source>it lies outside the bounds that the inventory gives</source>
        <translation>он берун аз ҳудуди феҳрист аст</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fillfromlayers.py"/>
        <source>the field cannot hold it</source>
        <translation>майдон онро ғунҷонида наметавонад</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fillfromlayers.py"/>
        <source>data_source has no room left to say where it comes from</source>
        <translation>дар data_source барои зикри манбаъ ҷой намондааст</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fillfromlayers.py"/>
        <source>{field} from {layer}: {filled} filled, {kept} kept that differ, {doubtful} doubtful, {unknown} unknown</source>
        <translation>{field} аз {layer}: пур шуд {filled}, фарқкунандаи нигоҳдошташуда {kept}, шубҳанок {doubtful}, номаълум {unknown}</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fillfromlayers.py"/>
        <source>{layer} tells nothing of {count} {count:facility: its|facilities: their} {field} is not filled.</source>
        <translation>{layer} оид ба {count} иншоот чизе намегӯяд: майдони {field} пур намешавад.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fillfromlayers.py"/>
        <source>{field} of {count} {count:facility|facilities} is left empty: {reason} ({layer}).</source>
        <translation>Майдони {field} дар {count} иншоот холӣ монд: {reason} ({layer}).</translation>
    </message>
    <message>
        <location filename="../processing/inventory/filling.py"/>
        <source>The facilities of {layer} were not put in: {reason}. Mend the values and run again.</source>
        <translation>Партовгоҳҳои {layer} ворид нашуданд: {reason}. Арзишҳоро ислоҳ карда, аз нав иҷро кунед.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/filling.py"/>
        <source>{count} facilities of {layer} are not as they were read: {told}. {remedy}.</source>
        <translation>{layer}: иншоотҳое, ки баъд аз хондан тағйир ёфтаанд: {count} ({told}). {remedy}.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/filling.py"/>
        <source>Fields of {layer} that an inventory does not have are not put in: {fields}. Import facilities understands other headings.</source>
        <translation>Майдонҳои {layer}, ки дар феҳрист нестанд, ворид намешаванд: {fields}. «Воридоти партовгоҳҳо» сарлавҳаҳои дигарро мефаҳмад.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/filling.py"/>
        <source>{layer}: {count} {count:value|values} of {field} {count:is|are} not put in, for ore and process only suggest them ({basis} = {fallback}): nobody stated them.</source>
        <translation>{layer}: {count} арзиши {field} ворид нашуд, зеро онҳоро танҳо маъдан ва раванд тахмин мекунанд ({basis} = {fallback}): касе муқаррар накардааст.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/filling.py"/>
        <source>Its comma can be read in two ways: write the number without it.</source>
        <translation>Вергули он ду хел хонда мешавад: ададро бе он нависед.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/filling.py"/>
        <source>Layer {layer}, feature {id}: {field} {value} is put in as {read}: {reason}</source>
        <translation>Қабати {layer}, объекти {id}: {field} {value} ҳамчун {read} ворид шуд: {reason}</translation>
    </message>
    <message>
        <location filename="../processing/inventory/filling.py"/>
        <source>Layer {layer}, feature {id}: {field} cannot take {value}. {reason}</source>
        <translation>Қабати {layer}, объекти {id}: майдони {field} {value}-ро қабул карда наметавонад. {reason}</translation>
    </message>
    <message>
        <location filename="../processing/inventory/filling.py"/>
        <source>{count} more {count:value was read otherwise than it is|values were read otherwise than they are} written.</source>
        <translation>Боз арзишҳое, ки на чунонки навишта шудаанд, хонда шуданд: {count}.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/filling.py"/>
        <source>{layer}, feature {id}: its point cannot be brought to the CRS of the inventory: {reason}</source>
        <translation>{layer}, объекти {id}: нуқтаи он ба низоми координатаҳои феҳрист гардонида намешавад: {reason}</translation>
    </message>
    <message>
        <location filename="../processing/inventory/form_scheme.py"/>
        <location filename="../processing/map/assess_parameters.py"/>
        <location filename="../processing/map/rated.py"/>
        <location filename="../processing/rating/datarequest.py"/>
        <location filename="../processing/rating/rankrobustness.py"/>
        <location filename="../processing/rating/scheme_rating.py"/>
        <source>Scheme file</source>
        <translation>Файли схема</translation>
    </message>
    <message>
        <location filename="../processing/inventory/form_scheme.py"/>
        <source>A national scheme of the THI, by which the forms rate what is entered. The forms of an inventory that is there already are made anew by it, and its table gets the fields in which the scheme writes what it adds. Empty: the plugin's own.</source>
        <translation>Схемаи миллии THI, ки формаҳо аз рӯи он ба воридшуда баҳо медиҳанд. Формаҳои феҳристи мавҷуда аз рӯи он аз нав сохта мешаванд ва ҷадвали он майдонҳоеро мегирад, ки схема иловаҳояшро дар онҳо менависад. Холӣ: схемаи модул.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/form_scheme.py"/>
        <source>{inventory} is of an older version, and its forms rate by the scheme {scheme}, which is not in it: give its file as SCHEME_FILE, and they will rate by it again.</source>
        <translation>{inventory} аз нусхаи кӯҳна аст ва формаҳояш аз рӯи схемаи {scheme} баҳо медиҳанд, ки дар он нест: файли онро ҳамчун SCHEME_FILE диҳед, то боз аз рӯи он баҳо диҳанд.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/form_scheme.py"/>
        <source>{inventory}: the fields {fields} of scheme {scheme} cannot be added. Look who may change it.</source>
        <translation>{inventory}: майдонҳои {fields} аз схемаи {scheme} илова намешаванд. Санҷед, ки кӣ ҳуқуқи тағйири онро дорад.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/import_outputs.py"/>
        <source>The report cannot be written to {path}: {reason}. Choose another folder.</source>
        <translation>Ҳисобот ба {path} навишта намешавад: {reason}. Ҷузвдони дигар интихоб кунед.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/import_outputs.py"/>
        <source>{read} {read:row|rows} read, {placed} {placed:facility|facilities} with a point, {without} without, {rejected} rejected</source>
        <translation>Сатрҳои хондашуда: {read}, партовгоҳҳо бо нуқта: {placed}, бе нуқта: {without}, радшуда: {rejected}</translation>
    </message>
    <message>
        <location filename="../processing/inventory/importinventory.py"/>
        <source>Import facilities</source>
        <translation>Воридоти партовгоҳҳо</translation>
    </message>
    <message>
        <location filename="../processing/inventory/importinventory.py"/>
        <source>import,inventory,facilities,tailings,spreadsheet,excel,xlsx,ods,csv,coordinates,register</source>
        <translation>воридот,феҳрист,партовгоҳҳо,ҷадвал,excel,xlsx,ods,csv,координатаҳо,import</translation>
    </message>
    <message>
        <location filename="../processing/inventory/importinventory.py"/>
        <location filename="../processing/map/assess_parameters.py"/>
        <source>Table or layer of facilities</source>
        <translation>Ҷадвал ё қабати партовгоҳҳо</translation>
    </message>
    <message>
        <location filename="../processing/inventory/importinventory.py"/>
        <source>Any vector layer or table in the project, or the path of a CSV, TXT, XLSX, XLS or ODS file. Title rows, merged cells, units in headers, decimal commas, degrees and minutes, and old Cyrillic code pages are understood in files.</source>
        <translation>Ҳар қабати векторӣ ё ҷадвали лоиҳа ё роҳи файли CSV, TXT, XLSX, XLS ё ODS. Дар файлҳо сатрҳои унвон, катакҳои муттаҳид, воҳидҳо дар сарлавҳа, вергули даҳӣ, дараҷаву дақиқа ва рамзгузориҳои кӯҳнаи кириллӣ фаҳмида мешаванд.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/importinventory.py"/>
        <location filename="../processing/rating/checklistsheet.py"/>
        <source>Sheet</source>
        <translation>Варақ</translation>
    </message>
    <message>
        <location filename="../processing/inventory/importinventory.py"/>
        <source>Name of the sheet of a workbook. Empty: the sheet that looks most like an inventory.</source>
        <translation>Номи варақи китоб. Холӣ: варақе, ки бештар ба феҳрист монанд аст.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/importinventory.py"/>
        <source>Read all sheets</source>
        <translation>Хондани ҳамаи варақҳо</translation>
    </message>
    <message>
        <location filename="../processing/inventory/importinventory.py"/>
        <source>Every sheet of a workbook that looks like an inventory goes into one table, each read by its own header and units. SHEET stays empty.</source>
        <translation>Ҳамаи варақҳои китоб, ки ба феҳрист монанданд, ба як ҷадвал мераванд, ҳар яке бо сарлавҳа ва воҳидҳои худ хонда мешавад. SHEET холӣ мемонад.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/importinventory.py"/>
        <source>Encoding</source>
        <translation>Рамзгузорӣ</translation>
    </message>
    <message>
        <location filename="../processing/inventory/importinventory.py"/>
        <source>Of a text table or dBase file, such as UTF-8, CP1251, CP866 or KZ-1048. Empty: found by its letters; the report says which and how surely.</source>
        <translation>Барои ҷадвали матнӣ ё файли dBase, масалан UTF-8, CP1251, CP866 ё KZ-1048. Холӣ: аз рӯи ҳарфҳо муайян мешавад; ҳисобот мегӯяд, ки кадом ва то чӣ андоза аниқ.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/importinventory.py"/>
        <source>CRS of the coordinates in the table</source>
        <translation>Низоми координатаҳо дар ҷадвал</translation>
    </message>
    <message>
        <location filename="../processing/inventory/importinventory.py"/>
        <source>Of columns with coordinates; a layer's geometry has its own. Empty: longitude and latitude on WGS 84; metres by the zone and datum the table names, by the zone in a Gauss-Kruger easting, or by the only system that puts the point into the stated country.</source>
        <translation>Барои сутунҳои координата; геометрияи қабат низоми худро дорад. Холӣ: тӯл ва арз дар WGS 84; метрҳо — аз рӯи минтақа ва низоми зикршуда дар ҷадвал, аз рӯи минтақа дар координатаи Гаусс-Крюгер ё аз рӯи ягона низоме, ки нуқтаро дар кишвари зикршуда мегузорад.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/importinventory.py"/>
        <source>Dry density of the tailings (t/m3)</source>
        <translation>Зичии партовҳои хушк (т/м³)</translation>
    </message>
    <message>
        <location filename="../processing/inventory/importinventory.py"/>
        <source>Turns a mass into a volume where the table has no volume and no density of its own. Settled tailings have 1.2 to 1.8 t/m3. Empty: such volumes stay unknown.</source>
        <translation>Агар ҷадвал на ҳаҷм ва на зичӣ дошта бошад, массаро ба ҳаҷм мегардонад. Партовҳои нишаста 1,2–1,8 т/м³ доранд. Холӣ: чунин ҳаҷмҳо номаълум мемонанд.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/importinventory.py"/>
        <source>Which column is which</source>
        <translation>Кадом сутун чӣ маъно дорад</translation>
    </message>
    <message>
        <location filename="../processing/inventory/importinventory.py"/>
        <source>Overrides the guess. One line a field: field = header, with the unit in brackets where the header does not tell it, for example "volume_m3 = Stored waste [thousand m3]"; or JSON {"volume_m3": "Stored waste [thousand m3]"}. Besides the inventory fields: latitude, longitude, coordinates (both in one cell), seismic_points, operation_period. A word of the table is given its meaning after the field: "status: Ativa = active".</source>
        <translation>Тахминро иваз мекунад. Барои ҳар майдон як сатр: майдон = сарлавҳа, бо воҳид дар қавс, агар дар сарлавҳа набошад, масалан "volume_m3 = Stored waste [thousand m3]"; ё JSON {"volume_m3": "Stored waste [thousand m3]"}. Ғайр аз майдонҳои феҳрист: latitude, longitude, coordinates (ҳарду дар як катак), seismic_points, operation_period. Маънои калимаи ҷадвал баъд аз майдон навишта мешавад: "status: Ativa = active".</translation>
    </message>
    <message>
        <location filename="../processing/inventory/importinventory.py"/>
        <source>Country where the table names none</source>
        <translation>Кишвар, агар ҷадвал зикр накунад</translation>
    </message>
    <message>
        <location filename="../processing/inventory/importinventory.py"/>
        <source>ISO code such as KG, or a name, put into rows without a country. It also lets exchanged latitude and longitude, and UTM zones, be recognised.</source>
        <translation>Рамзи ISO, масалан TJ, ё ном; ба сатрҳои бе кишвар гузошта мешавад. Ҳамчунин барои шинохтани арз ва тӯли ивазшуда ва минтақаҳои UTM кӯмак мекунад.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/importinventory.py"/>
        <source>Polygons with ISO codes, to find exchanged latitude and longitude and the UTM zone of rows that state their country. Empty: QGIS's world map.</source>
        <translation>Полигонҳо бо рамзҳои ISO, барои ёфтани арз ва тӯли ивазшуда ва минтақаи UTM-и сатрҳое, ки кишварро зикр мекунанд. Холӣ: харитаи ҷаҳони QGIS.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/importinventory.py"/>
        <source>Keep columns that are no field</source>
        <translation>Нигоҳ доштани сутунҳое, ки майдон нестанд</translation>
    </message>
    <message>
        <location filename="../processing/inventory/importinventory.py"/>
        <source>Columns taken for nothing stay in the output beside the inventory's fields, under their headings and as text. They are listed in the report in any case.</source>
        <translation>Сутунҳои истифоданашуда дар натиҷа дар паҳлӯи майдонҳои феҳрист, бо сарлавҳаи худ ва ҳамчун матн мемонанд. Онҳо дар ҳар ҳолат дар ҳисобот номбар мешаванд.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/importinventory.py"/>
        <source>told by its headings</source>
        <translation>аз рӯи сарлавҳаҳо шинохтан</translation>
    </message>
    <message>
        <location filename="../processing/inventory/importinventory.py"/>
        <source>none, headings as any others</source>
        <translation>ҳеҷ кадом, сарлавҳаҳо мисли дигарон</translation>
    </message>
    <message>
        <location filename="../processing/inventory/importinventory.py"/>
        <source>Register whose headings are known</source>
        <translation>Феҳристи дорои сарлавҳаҳои маълум</translation>
    </message>
    <message>
        <location filename="../processing/inventory/importinventory.py"/>
        <source>detect tells it by its headings and says so in the report; none reads the headings as any others. Known are the Global TSF Registry, GRanD, OpenStreetMap's tailings ponds, the US National Inventory of Dams (feet and acre-feet) and Brazil's SIGBM.</source>
        <translation>detect онро аз рӯи сарлавҳаҳо мешиносад ва дар ҳисобот мегӯяд; none сарлавҳаҳоро мисли дигарон мехонад. Маълуманд: Global TSF Registry, GRanD, партовгоҳҳои OpenStreetMap, Феҳристи миллии сарбандҳои ИМА (фут ва акр-фут) ва SIGBM-и Бразилия.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/importinventory.py"/>
        <source>Rows with a value that cannot be used</source>
        <translation>Сатрҳои дорои арзиши истифоданашаванда</translation>
    </message>
    <message>
        <location filename="../processing/inventory/importinventory.py"/>
        <source>keep_row keeps the row with that value unknown; reject_row leaves it out. Both list the value under the rejected ones.</source>
        <translation>keep_row сатрро бо арзиши номаълум нигоҳ медорад; reject_row онро сарфи назар мекунад. Дар ҳарду ҳолат арзиш дар байни радшудаҳо номбар мешавад.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/importinventory.py"/>
        <source>Language of reasons, changes and the report: English or Russian.</source>
        <translation>Забони сабабҳо, тағйирот ва ҳисобот: англисӣ ё русӣ.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/importinventory.py"/>
        <source>Points with a field "name" (and "country", where there is one), by which a place is proposed for rows without coordinates that name a settlement. Empty: the embedded settlements of Central Asia.</source>
        <translation>Нуқтаҳо бо майдони «name» (ва «country», агар бошад), ки аз рӯи онҳо барои сатрҳои бе координатаи дорои номи маҳалли аҳолинишин ҷой пешниҳод мешавад. Холӣ: маҳалҳои аҳолинишини Осиёи Марказӣ аз модул.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/importinventory.py"/>
        <source>Put in the places of settlements</source>
        <translation>Гузоштани мавқеи маҳалҳои аҳолинишин</translation>
    </message>
    <message>
        <location filename="../processing/inventory/importinventory.py"/>
        <source>Gives rows without coordinates the place of the settlement they name, with the precision of a village or town. Else these places are only listed. The facility may be kilometres away.</source>
        <translation>Ба сатрҳои бе координата мавқеи маҳалли аҳолинишини зикршударо бо дақиқии деҳа ё шаҳр медиҳад. Вагарна ин ҷойҳо танҳо номбар мешаванд. Иншоот дар масофаи чанд километр буда метавонад.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/importinventory.py"/>
        <source>Inventory to bring up to date</source>
        <translation>Феҳрист барои навсозӣ</translation>
    </message>
    <message>
        <location filename="../processing/inventory/importinventory.py"/>
        <source>For a new version of a table that was imported before: the output is this inventory with what is new in the table, matched by facility_id, or without one by name, place and values. Values edited in the inventory are kept; where table and inventory differ, and what the table no longer has, is listed. What may be one facility or two is left out and asked.</source>
        <translation>Барои нусхаи нави ҷадвале, ки пештар ворид шуда буд: натиҷа ҳамин феҳрист бо навигариҳои ҷадвал аст, аз рӯи facility_id, ё бе он аз рӯи ном, ҷой ва арзишҳо. Арзишҳои дар феҳрист таҳриршуда мемонанд; фарқияти ҷадвал ва феҳрист ва он чи дигар дар ҷадвал нест, номбар мешавад. Он чи як ё ду иншоот буда метавонад, ворид намешавад ва пурсида мешавад.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/importinventory.py"/>
        <source>The table as imported last time</source>
        <translation>Ҷадвал ба ҳамон шакле, ки бори гузашта ворид шуд</translation>
    </message>
    <message>
        <location filename="../processing/inventory/importinventory.py"/>
        <source>With it a value changed in the table since then replaces the inventory's, unless that was edited too. Without it every difference is a conflict, and the inventory's value is kept.</source>
        <translation>Бо он арзише, ки аз он вақт дар ҷадвал тағйир ёфтааст, арзиши феҳристро иваз мекунад, агар худаш таҳрир нашуда бошад. Бе он ҳар фарқият ихтилоф аст ва арзиши феҳрист мемонад.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/importinventory.py"/>
        <source>Points on WGS 84 with every inventory field.</source>
        <translation>Нуқтаҳо дар WGS 84 бо ҳамаи майдонҳои феҳрист.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/importinventory.py"/>
        <location filename="../processing/map/assess_parameters.py"/>
        <source>Facilities without position</source>
        <translation>Партовгоҳҳо бе мавқеъ</translation>
    </message>
    <message>
        <location filename="../processing/inventory/importinventory.py"/>
        <source>Table of the rows that have no coordinates. Skipped: such rows are rejected.</source>
        <translation>Ҷадвали сатрҳои бе координата. Агар дода нашавад, чунин сатрҳо рад мешаванд.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/importinventory.py"/>
        <location filename="../processing/map/assess_layers.py"/>
        <source>Rejected values</source>
        <translation>Арзишҳои радшуда</translation>
    </message>
    <message>
        <location filename="../processing/inventory/importinventory.py"/>
        <source>Table: row, column, value, reason with remedy, and the whole row as text.</source>
        <translation>Ҷадвал: сатр, сутун, арзиш, сабаб ва роҳи ислоҳ, ва тамоми сатр ҳамчун матн.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/importinventory.py"/>
        <source>Changed values</source>
        <translation>Арзишҳои тағйирёфта</translation>
    </message>
    <message>
        <location filename="../processing/inventory/importinventory.py"/>
        <source>Table of every value that differs from what was typed: before, after and why.</source>
        <translation>Ҷадвали ҳамаи арзишҳое, ки аз воридшуда фарқ мекунанд: пеш, баъд ва чаро.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/importinventory.py"/>
        <source>Page that leads with what you have to decide; then doubts and rejected values, the columns and how sure they are, and the whole guess as text for MAPPING.</source>
        <translation>Саҳифа аз он сар мешавад, ки шумо бояд ҳал кунед; баъд шубҳаҳо ва арзишҳои радшуда, сутунҳо ва дараҷаи эътимод, ва тамоми тахмин ҳамчун матн барои MAPPING.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/importinventory.py"/>
        <source>Findings by kind</source>
        <translation>Натиҷаҳо аз рӯи навъ</translation>
    </message>
    <message>
        <location filename="../processing/inventory/importinventory.py"/>
        <source>Table of what was found, a row for each kind of question, doubt, rejected or changed value: how many rows, which values, and what settles it.</source>
        <translation>Ҷадвали натиҷаҳо, як сатр барои ҳар навъи савол, шубҳа, арзиши радшуда ё тағйирёфта: чанд сатр, кадом арзишҳо ва бо чӣ ҳал мешавад.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/importinventory.py"/>
        <source>Questions the table leaves open</source>
        <translation>Саволҳое, ки ҷадвал кушода мегузорад</translation>
    </message>
    <message>
        <location filename="../processing/inventory/importinventory.py"/>
        <source>Rows of facilities read</source>
        <translation>Сатрҳои хондашудаи партовгоҳҳо</translation>
    </message>
    <message>
        <location filename="../processing/inventory/importinventory.py"/>
        <source>Facilities imported with a position</source>
        <translation>Партовгоҳҳои бо мавқеъ воридшуда</translation>
    </message>
    <message>
        <location filename="../processing/inventory/importinventory.py"/>
        <location filename="../processing/map/assess_parameters.py"/>
        <source>Rows rejected</source>
        <translation>Сатрҳои радшуда</translation>
    </message>
    <message>
        <location filename="../processing/inventory/importinventory.py"/>
        <source>Differences in which the inventory won</source>
        <translation>Фарқиятҳое, ки дар онҳо феҳрист монд</translation>
    </message>
    <message>
        <location filename="../processing/inventory/importinventory.py"/>
        <source>{table} is a returned data request: its answers belong to the inventory it was made from. Give that inventory as EXISTING.</source>
        <translation>{table} дархости баргаштаи маълумот аст: ҷавобҳояш ба феҳристе тааллуқ доранд, ки аз он сохта шудааст. Он феҳристро ҳамчун EXISTING диҳед.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/importinventory.py"/>
        <source>COUNTRY: {country} is no country. Give its ISO code of two or three letters.</source>
        <translation>COUNTRY: {country} кишвар нест. Рамзи ISO-и ду ё се ҳарфаро диҳед.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/packageforfield.py"/>
        <source>Package for the field</source>
        <translation>Маҷмуа барои саҳро</translation>
    </message>
    <message>
        <location filename="../processing/inventory/packageforfield.py"/>
        <source>field,phone,mobile,QField,Mergin Maps,offline,inspection,photo,survey,tablet</source>
        <translation>саҳро,телефон,мобилӣ,QField,Mergin Maps,офлайн,муоина,акс,ченкунӣ,планшет</translation>
    </message>
    <message>
        <location filename="../processing/inventory/packageforfield.py"/>
        <source>Register or facilities</source>
        <translation>Феҳрист ё иншоотҳо</translation>
    </message>
    <message>
        <location filename="../processing/inventory/packageforfield.py"/>
        <source>Table of facilities of a register (GeoPackage or PostGIS), which goes with its linked tables and their history; or any layer with the inventory fields. Selected features only: those and what belongs to them.</source>
        <translation>Ҷадвали иншоотҳои феҳрист (GeoPackage ё PostGIS), ки бо ҷадвалҳои алоқаманд ва таърихи онҳо гирифта мешавад; ё ҳар қабат бо майдонҳои феҳрист. Танҳо интихобшудаҳо: онҳо ва он чи ба онҳо тааллуқ дорад.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/packageforfield.py"/>
        <source>en, ru, kk, ky, tg or uz: forms, names of layers and towns.</source>
        <translation>en, ru, kk, ky, tg ё uz: формаҳо, номҳои қабатҳо ва шаҳрҳо.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/packageforfield.py"/>
        <source>Folder for the phone</source>
        <translation>Ҷузвдон барои телефон</translation>
    </message>
    <message>
        <location filename="../processing/inventory/packageforfield.py"/>
        <source>A folder that is empty or not there yet, or a package of this tool as it was made: one with changes of the field is not replaced.</source>
        <translation>Ҷузвдони холӣ ё ҳоло мавҷуднабуда, ё маҷмуаи ин абзор дар ҳолати аслӣ: маҷмуаи дорои тағйироти саҳро иваз намешавад.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/packageforfield.py"/>
        <source>The same as one file</source>
        <translation>Ҳамон ҳамчун як файл</translation>
    </message>
    <message>
        <location filename="../processing/inventory/packageforfield.py"/>
        <source>ZIP archive (*.zip)</source>
        <translation>Бойгонии ZIP (*.zip)</translation>
    </message>
    <message>
        <location filename="../processing/inventory/packageforfield.py"/>
        <source>The folder as one archive, to send it to the phone.</source>
        <translation>Ҷузвдон дар як бойгонӣ, барои фиристодан ба телефон.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/packageforfield.py"/>
        <source>Facilities packed</source>
        <translation>Иншоотҳо дар маҷмуа</translation>
    </message>
    <message>
        <location filename="../processing/inventory/packageforfield.py"/>
        <source>Linked rows packed</source>
        <translation>Сатрҳои алоқаманд дар маҷмуа</translation>
    </message>
    <message>
        <location filename="../processing/inventory/packageforfield.py"/>
        <source>Pictures and documents packed</source>
        <translation>Аксҳо ва ҳуҷҷатҳо дар маҷмуа</translation>
    </message>
    <message>
        <location filename="../processing/inventory/packageforfield.py"/>
        <source>{file} would lie in the folder that it holds. Choose a place outside of {folder}.</source>
        <translation>{file} дар дохили ҷузвдоне мешуд, ки худаш дорад. Ҷойи берун аз {folder}-ро интихоб кунед.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/packageforfield.py"/>
        <source>Fields that the register has beside its own stay in the office: {fields}.</source>
        <translation>Майдонҳое, ки феҳрист илова бар майдонҳои худ дорад, дар идора мемонанд: {fields}.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/packageforfield.py"/>
        <source>Layer {layer} has no field facility_id: what comes back could not find its facility. Run importinventory first.</source>
        <translation>Дар қабати {layer} майдони facility_id нест: маълумоти баргашта иншооти худро намеёфт. Аввал importinventory-ро иҷро кунед.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/packageforfield.py"/>
        <source>Files that the register names go along only from its own folder and below it. Not packed: {files}.</source>
        <translation>Файлҳое, ки феҳрист зикр мекунад, танҳо аз ҷузвдони худи он ва дохили он гирифта мешаванд. Гирифта нашуд: {files}.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/postgis.py"/>
        <source>There is no PostGIS connection {name}. Those of this QGIS are: {known}.</source>
        <translation>Пайвасти PostGIS бо номи {name} нест. Пайвастҳои ин QGIS: {known}.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/postgis.py"/>
        <source>Schema tailings of {name}; steps applied: {steps}</source>
        <translation>Схемаи tailings-и {name}; қадамҳои иҷрошуда: {steps}</translation>
    </message>
    <message>
        <location filename="../processing/inventory/postgis.py"/>
        <source>Schema tailings of {name} is up to date: no steps were needed.</source>
        <translation>Схемаи tailings-и {name} навсозӣ шудааст: ягон қадам лозим нашуд.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/postgis.py"/>
        <source>The password of the connection {name} is saved in the settings of QGIS, readable for whoever can read them. It is not handed on. Better keep it in an authentication configuration: edit the connection, Authentication, Configurations.</source>
        <translation>Пароли пайвасти {name} дар танзимоти QGIS сабт шудааст ва барои ҳар касе, ки онҳоро хонда метавонад, дастрас аст. Он ба ҷойи дигар дода намешавад. Беҳтараш онро дар танзими аутентификатсия нигоҳ доред: таҳрири пайваст, «Аутентификатсия», «Танзимот».</translation>
    </message>
    <message>
        <location filename="../processing/inventory/postgis.py"/>
        <source>The connection {connection} gives no table {schema}.{name}.</source>
        <translation>Пайвасти {connection} ҷадвали {schema}.{name}-ро намедиҳад.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/postgis.py"/>
        <source>The connection {name} leads to a folder, not to a host: no project is stored in the database. Use a service or a host name to have one.</source>
        <translation>Пайвасти {name} ба ҷузвдон мебарад, на ба сервер: лоиҳа дар пойгоҳи маълумот сабт намешавад. Барои он хизмат ё номи серверро нишон диҳед.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/postgis.py"/>
        <source>The project could not be stored in {name}: {reason}</source>
        <translation>Лоиҳа дар {name} сабт нашуд: {reason}</translation>
    </message>
    <message>
        <location filename="../processing/inventory/postgis.py"/>
        <source>The project {project} in the schema tailings opens all tables, linked to each other. To see it in the Browser panel, edit the connection and allow saving and loading of projects.</source>
        <translation>Лоиҳаи {project} дар схемаи tailings ҳамаи ҷадвалҳоро бо алоқаашон мекушояд. Барои дидани он дар панели браузер пайвастро таҳрир карда, сабт ва бор кардани лоиҳаҳоро иҷозат диҳед.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/postgis.py"/>
        <source>The schema tailings of {name} cannot be read: {reason}. Check the connection, and that the schema is one of this plugin.</source>
        <translation>Схемаи tailings-и {name} хонда намешавад: {reason}. Пайвастро санҷед, инчунин схема аз ин модул аст ё не.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/postgis.py"/>
        <source>The inventory could not be made in {name}: {reason}. The user needs the right to create a schema, and the database the extension postgis.</source>
        <translation>Феҳрист дар {name} сохта нашуд: {reason}. Ба корбар ҳуқуқи сохтани схема ва ба пойгоҳ васеъшавии postgis лозим аст.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/refusals.py"/>
        <source>{facility} was changed by {who} at {when} UTC, after it was read</source>
        <translation>{facility}: {who} онро {when} UTC, баъд аз хондан, тағйир дод</translation>
    </message>
    <message>
        <location filename="../processing/inventory/refusals.py"/>
        <source>somebody</source>
        <translation>касе</translation>
    </message>
    <message>
        <location filename="../processing/inventory/refusals.py"/>
        <source>Look at both, and bring the table up to date with importinventory (EXISTING)</source>
        <translation>Ҳардуро бинед ва ҷадвалро бо importinventory (EXISTING) нав кунед</translation>
    </message>
    <message>
        <location filename="../processing/inventory/refusals.py"/>
        <source>another facility has this facility_id already</source>
        <translation>иншооти дигар аллакай ин facility_id-ро дорад</translation>
    </message>
    <message>
        <location filename="../processing/inventory/refusals.py"/>
        <source>no facility has this facility_id</source>
        <translation>ягон иншоот ин facility_id-ро надорад</translation>
    </message>
    <message>
        <location filename="../processing/inventory/settlements.py"/>
        <source>GAZETTEER: none of the fields {fields} holds names. Call the field with the names "name".</source>
        <translation>GAZETTEER: ягонтои майдонҳои {fields} номҳоро надорад. Майдони номҳоро «name» ном гузоред.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/site_layers.py"/>
        <source>Raster {path} states that its values are in {stated}, but PGA_UNIT is {unit}. Set PGA_UNIT to {stated}, or correct the unit of the raster.</source>
        <translation>Дар растри {path} воҳид {stated} зикр шудааст, вале PGA_UNIT {unit} аст. PGA_UNIT-ро {stated} муқаррар кунед ё воҳиди растрро ислоҳ кунед.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/site_layers.py"/>
        <source>flood of {years} years</source>
        <translation>обхезии {years}-сола</translation>
    </message>
    <message>
        <location filename="../processing/inventory/site_layers.py"/>
        <source>Relief {path}: {count} {count:height|heights} above {highest} m are taken for no-data.</source>
        <translation>Релефи {path}: {count} баландии зиёда аз {highest} м бемаълумот ҳисоб шуд.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/site_layers.py"/>
        <source>Layer {layer}: none of its fields has a usual name. Choose one in {parameter}: {fields}.</source>
        <translation>Қабати {layer}: ягон майдони он номи муқаррарӣ надорад. Якеро дар {parameter} интихоб кунед: {fields}.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/site_parameters.py"/>
        <location filename="../processing/map/assess_parameters.py"/>
        <source>Peak ground acceleration</source>
        <translation>Шитоби ҳадди аксари замин</translation>
    </message>
    <message>
        <location filename="../processing/inventory/site_parameters.py"/>
        <source>Raster with 10 % probability in 50 years (475 years). Fills pga_g; give it or zones.</source>
        <translation>Растр бо эҳтимолияти 10 % дар 50 сол (475 сол). pga_g-ро пур мекунад; он ё минтақаҳоро диҳед.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/site_parameters.py"/>
        <source>Zones of acceleration or intensity</source>
        <translation>Минтақаҳои шитоб ё шиддатнокӣ</translation>
    </message>
    <message>
        <location filename="../processing/inventory/site_parameters.py"/>
        <source>Polygons with a value each. Fill pga_g.</source>
        <translation>Полигонҳо, ҳар яке бо арзиш. pga_g-ро пур мекунанд.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/site_parameters.py"/>
        <source>Field with the value</source>
        <translation>Майдони арзиш</translation>
    </message>
    <message>
        <location filename="../processing/inventory/site_parameters.py"/>
        <location filename="../processing/map/assess_parameters.py"/>
        <source>Unit of the acceleration</source>
        <translation>Воҳиди шитоб</translation>
    </message>
    <message>
        <location filename="../processing/inventory/site_parameters.py"/>
        <source>Must be declared: units differ by 9.8 and more. msk: intensities, 7 = 0.1 g, 8 = 0.2 g, 9 = 0.4 g (recalled, not verified).</source>
        <translation>Бояд нишон дода шавад: воҳидҳо 9,8 маротиба ва бештар фарқ мекунанд. msk: балл, 7 = 0,1 g, 8 = 0,2 g, 9 = 0,4 g (аз хотир, санҷида нашудааст).</translation>
    </message>
    <message>
        <location filename="../processing/inventory/site_parameters.py"/>
        <location filename="../processing/map/assess_parameters.py"/>
        <source>Depth of floods</source>
        <translation>Чуқурии обхезӣ</translation>
    </message>
    <message>
        <location filename="../processing/inventory/site_parameters.py"/>
        <source>Raster in metres of the flood of 100 years. Fills flood_zone.</source>
        <translation>Растри обхезии 100-сола бо метр. flood_zone-ро пур мекунад.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/site_parameters.py"/>
        <location filename="../processing/map/assess_parameters.py"/>
        <source>Where floods were computed</source>
        <translation>Обхезӣ дар куҷо ҳисоб шудааст</translation>
    </message>
    <message>
        <location filename="../processing/inventory/site_parameters.py"/>
        <location filename="../processing/map/assess_parameters.py"/>
        <source>Polygons around the rivers covered. Outside, and without them, no place is said to stay dry.</source>
        <translation>Полигонҳо дар атрофи дарёҳои фарогирифта. Берун аз онҳо ва бе онҳо ягон ҷой хушк ҳисоб намешавад.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/site_parameters.py"/>
        <source>Return period of the flood (years)</source>
        <translation>Даври такрори обхезӣ (сол)</translation>
    </message>
    <message>
        <location filename="../processing/inventory/site_parameters.py"/>
        <source>flood_zone tells of the flood of 100 years: depths of any other are refused.</source>
        <translation>flood_zone оид ба обхезии 100-сола мегӯяд: чуқурии дигар рад мешавад.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/site_parameters.py"/>
        <source>Depth 0 means dry: all rivers are covered</source>
        <translation>Чуқурии 0 — хушк: ҳамаи дарёҳо фаро гирифта шудаанд</translation>
    </message>
    <message>
        <location filename="../processing/inventory/site_parameters.py"/>
        <source>Only for a raster whose zeros were computed for every river, small ones too. No-data stays unknown.</source>
        <translation>Танҳо барои растре, ки сифрҳои он барои ҳамаи дарёҳо, аз ҷумла хурд, ҳисоб шудаанд. Бемаълумот номаълум мемонад.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/site_parameters.py"/>
        <location filename="../processing/map/assess_parameters.py"/>
        <source>Landslide areas</source>
        <translation>Майдонҳои ярч</translation>
    </message>
    <message>
        <location filename="../processing/inventory/site_parameters.py"/>
        <source>Polygons that landslides, mudflows or rock falls can reach.</source>
        <translation>Полигонҳое, ки ярч, сел ё сангрезӣ ба онҳо расида метавонад.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/site_parameters.py"/>
        <source>Where landslides were mapped</source>
        <translation>Ярчҳо дар куҷо харитабандӣ шудаанд</translation>
    </message>
    <message>
        <location filename="../processing/inventory/site_parameters.py"/>
        <source>Only there a place outside all landslide areas counts as not exposed.</source>
        <translation>Танҳо дар он ҷо ҷойи берун аз ҳамаи майдонҳои ярч бе таҳдид ҳисоб мешавад.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/site_parameters.py"/>
        <location filename="../processing/map/assess_parameters.py"/>
        <location filename="../window/trace/words.py"/>
        <source>Relief</source>
        <translation>Релеф</translation>
    </message>
    <message>
        <location filename="../processing/inventory/site_parameters.py"/>
        <source>Heights in metres. Fills elevation_m, and with cells up to 200 m slope_deg.</source>
        <translation>Баландӣ бо метр. elevation_m ва бо катаки то 200 м slope_deg-ро пур мекунад.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/site_parameters.py"/>
        <source>Lines of rivers. Fill river_distance_km, up to 100 km.</source>
        <translation>Хатҳои дарёҳо. river_distance_km-ро то 100 км пур мекунанд.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/site_parameters.py"/>
        <location filename="../processing/map/assess_layers.py"/>
        <location filename="../processing/map/shown.py"/>
        <location filename="../processing/parameters.py"/>
        <source>Countries</source>
        <translation>Кишварҳо</translation>
    </message>
    <message>
        <location filename="../processing/inventory/site_parameters.py"/>
        <source>Polygons with ISO codes. Empty: the field country is not filled.</source>
        <translation>Полигонҳо бо рамзҳои ISO. Холӣ: майдони country пур намешавад.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/site_parameters.py"/>
        <source>Regions</source>
        <translation>Минтақаҳо</translation>
    </message>
    <message>
        <location filename="../processing/inventory/site_parameters.py"/>
        <source>Polygons of provinces or districts. Fill region.</source>
        <translation>Полигонҳои вилоятҳо ё ноҳияҳо. region-ро пур мекунанд.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/site_parameters.py"/>
        <source>Field with the name of the region</source>
        <translation>Майдони номи минтақа</translation>
    </message>
    <message>
        <location filename="../processing/inventory/site_parameters.py"/>
        <source>Named places. Fill nearest_settlement and nearest_settlement_km, up to 250 km.</source>
        <translation>Ҷойҳои номдор. nearest_settlement ва nearest_settlement_km-ро то 250 км пур мекунанд.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/site_parameters.py"/>
        <source>Field with the name of the settlement</source>
        <translation>Майдони номи маҳалли аҳолинишин</translation>
    </message>
    <message>
        <location filename="../processing/inventory/site_parameters.py"/>
        <source>Empty: the first field with a usual name.</source>
        <translation>Холӣ: майдони якуми дорои номи муқаррарӣ.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/table_input.py"/>
        <source>Layer {layer}: its columns are set apart by {mark}, and QGIS has split them elsewhere: {fields}. Take selection and filter off, or give the file itself: it is read by its own delimiter.</source>
        <translation>Қабати {layer}: сутунҳо бо аломати {mark} ҷудо шудаанд, вале QGIS онҳоро дар ҷойи дигар ҷудо кардааст: {fields}. Интихоб ва филтрро бардоред ё худи файлро диҳед: он аз рӯи ҷудокунандаи худ хонда мешавад.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/table_input.py"/>
        <source>tabs</source>
        <translation>табулятсия</translation>
    </message>
    <message>
        <location filename="../processing/inventory/table_input.py"/>
        <source>SHEET: {layer} is a single layer without sheets. Leave SHEET empty, or choose the layer in INPUT (file.gpkg|layername=name).</source>
        <translation>SHEET: {layer} қабати ягонаи бе варақ аст. SHEET-ро холӣ гузоред ё қабатро дар INPUT интихоб кунед (file.gpkg|layername=name).</translation>
    </message>
    <message>
        <location filename="../processing/inventory/table_input.py"/>
        <source>{layer} has {count} features. An inventory has some thousands at most; check the layer.</source>
        <translation>Дар {layer} {count} объект аст. Дар феҳрист на зиёда аз якчанд ҳазор мешавад; қабатро санҷед.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/takefromfield.py"/>
        <source>Take from the field</source>
        <translation>Қабул аз саҳро</translation>
    </message>
    <message>
        <location filename="../processing/inventory/takefromfield.py"/>
        <source>field,phone,QField,Mergin Maps,bring back,synchronise,merge,conflict,inspection,photo</source>
        <translation>саҳро,телефон,QField,Mergin Maps,баргардонидан,ҳамоҳангсозӣ,муттаҳидкунӣ,ихтилоф,муоина,акс</translation>
    </message>
    <message>
        <location filename="../processing/inventory/takefromfield.py"/>
        <source>Register</source>
        <translation>Феҳрист</translation>
    </message>
    <message>
        <location filename="../processing/inventory/takefromfield.py"/>
        <source>Table of facilities of the register from which the package was made. The changes are written into it and its linked tables, all of them or none; its selection counts for nothing.</source>
        <translation>Ҷадвали иншоотҳои феҳрист, ки маҷмуа аз он сохта шудааст. Тағйирот ба он ва ҷадвалҳои алоқаманд навишта мешавад, ҳама ё ҳеҷ кадом; интихоб ба ҳисоб гирифта намешавад.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/takefromfield.py"/>
        <source>Folder from the phone</source>
        <translation>Ҷузвдон аз телефон</translation>
    </message>
    <message>
        <location filename="../processing/inventory/takefromfield.py"/>
        <source>The package as it came back, with field.gpkg and its pictures. It is only read.</source>
        <translation>Маҷмуа чунонки баргашт, бо field.gpkg ва аксҳояш. Он танҳо хонда мешавад.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/takefromfield.py"/>
        <source>Where both changed a value</source>
        <translation>Агар ҳарду арзишро тағйир дода бошанд</translation>
    </message>
    <message>
        <location filename="../processing/inventory/takefromfield.py"/>
        <source>office: the register keeps its value. field: the value of the field is taken. look: nothing is written at all, changes and conflicts are only listed.</source>
        <translation>office: арзиши феҳрист мемонад. field: арзиши саҳро гирифта мешавад. look: чизе навишта намешавад, тағйирот ва ихтилофҳо танҳо номбар мешаванд.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/takefromfield.py"/>
        <source>Conflicts</source>
        <translation>Ихтилофҳо</translation>
    </message>
    <message>
        <location filename="../processing/inventory/takefromfield.py"/>
        <source>What office and field changed differently, and what one of them removed: both values, that at the packing, and which one is kept.</source>
        <translation>Он чи идора ва саҳро ба таври гуногун тағйир доданд ва он чи яке хориҷ кард: ҳарду арзиш, арзиши ҳангоми бастан ва кадомаш монд.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/takefromfield.py"/>
        <source>Changes</source>
        <translation>Тағйирот</translation>
    </message>
    <message>
        <location filename="../processing/inventory/takefromfield.py"/>
        <source>What is taken from the field, value by value, and added rows.</source>
        <translation>Он чи аз саҳро қабул шуд, арзиш ба арзиш, ва сатрҳои иловашуда.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/takefromfield.py"/>
        <source>Facilities added</source>
        <translation>Иншоотҳои иловашуда</translation>
    </message>
    <message>
        <location filename="../processing/inventory/takefromfield.py"/>
        <source>Facilities changed</source>
        <translation>Иншоотҳои тағйирёфта</translation>
    </message>
    <message>
        <location filename="../processing/inventory/takefromfield.py"/>
        <source>Linked rows added or changed</source>
        <translation>Сатрҳои алоқаманди иловашуда ё тағйирёфта</translation>
    </message>
    <message>
        <location filename="../processing/inventory/takefromfield.py"/>
        <source>Pictures and documents copied</source>
        <translation>Аксҳо ва ҳуҷҷатҳои нусхабардошта</translation>
    </message>
    <message>
        <location filename="../processing/inventory/takefromfield.py"/>
        <source>{layer} is no table of facilities of a register. Put the facilities into one with createinventory, and take the package into that.</source>
        <translation>{layer} ҷадвали иншоотҳои феҳрист нест. Иншоотҳоро бо createinventory ба феҳрист гузоред ва маҷмуаро ба он қабул кунед.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/takefromfield.py"/>
        <source>{layer} is being edited. Save or discard the changes first.</source>
        <translation>{layer} таҳрир шуда истодааст. Аввал тағйиротро сабт ё бекор кунед.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/takefromfield.py"/>
        <source>{layer} is the package itself. Choose the register of the office.</source>
        <translation>{layer} худи маҷмуа аст. Феҳристи идораро интихоб кунед.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/takefromfield.py"/>
        <source>Nothing was taken into the register: {reason}. Mend the value in the package ({file}) or in the register, and run again.</source>
        <translation>Ба феҳрист чизе қабул нашуд: {reason}. Арзишро дар маҷмуа ({file}) ё феҳрист ислоҳ карда, аз нав иҷро кунед.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/takefromfield.py"/>
        <source>{count} {count:conflict|conflicts} between office and field: see the table of conflicts.</source>
        <translation>Ихтилофҳои идора ва саҳро: {count}; ниг. ба ҷадвали ихтилофҳо.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/takefromfield.py"/>
        <source>Pictures and documents that could not be copied, for they are not in the package, or the register is a database and no saved project shows where its files lie: {files}.</source>
        <translation>Аксҳо ва ҳуҷҷатҳое, ки нусхабардорӣ нашуданд, зеро дар маҷмуа нестанд ё феҳрист пойгоҳи маълумот аст ва лоиҳаи сабтшуда ҷойи файлҳояшро нишон намедиҳад: {files}.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/takefromfield.py"/>
        <source>Nothing was written: ON_CONFLICT is look.</source>
        <translation>Ҳеҷ чиз навишта нашуд: ON_CONFLICT — look.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/takefromfield.py"/>
        <source>{folder} is no package of packageforfield: it has no {file} with the state at the packing. Choose the folder as it came back from the phone.</source>
        <translation>{folder} маҷмуаи packageforfield нест: дар он {file} бо ҳолати ҳангоми бастан нест. Ҷузвдонро чунонки аз телефон баргашт, интихоб кунед.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/takefromfield.py"/>
        <source>The register of {layer} is of an earlier version: its table {table} has no field {fields}. Bring it up to date with createinventory first.</source>
        <translation>Феҳристи {layer} аз нусхаи пештара аст: ҷадвали {table} майдони {fields} надорад. Аввал онро бо createinventory нав кунед.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/takefromfield.py"/>
        <source>{layer} has none of the facilities of the package in {folder}: it was made of another register. Choose that one.</source>
        <translation>Дар {layer} ягон иншооти маҷмуаи {folder} нест: он аз феҳристи дигар сохта шудааст. Ҳамонро интихоб кунед.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/writing.py"/>
        <source>the database gives no transaction</source>
        <translation>пойгоҳи маълумот транзаксия намекушояд</translation>
    </message>
    <message>
        <location filename="../processing/inventory/writing.py"/>
        <source>the database gives no reason</source>
        <translation>пойгоҳи маълумот сабабро намегӯяд</translation>
    </message>
    <message>
        <location filename="../processing/map/assess.py"/>
        <source>Assess facilities</source>
        <translation>Арзёбии пурраи партовгоҳҳо</translation>
    </message>
    <message>
        <location filename="../processing/map/assess.py"/>
        <source>assessment,tailings,hazard,risk,screening,map,list,report,national,all in one</source>
        <translation>арзёбӣ,баҳодиҳӣ,партовгоҳҳо,хатар,хавф,харита,рӯйхат,ҳисобот,assessment,hazard map</translation>
    </message>
    <message>
        <location filename="../processing/map/assess.py"/>
        <source>Hazard assessment</source>
        <translation>Арзёбии хатар</translation>
    </message>
    <message>
        <location filename="../processing/map/assess.py"/>
        <source>No facility could be placed on the map: {read} rows read, {rejected} rejected.</source>
        <translation>Ягон партовгоҳ дар харита ҷой дода нашуд: {read} сатр хонда шуд, {rejected} рад шуд.</translation>
    </message>
    <message>
        <location filename="../processing/map/assess.py"/>
        <source>The outputs are in {folder}</source>
        <translation>Натиҷаҳо дар ҷузвдони {folder}</translation>
    </message>
    <message>
        <location filename="../processing/map/assess.py"/>
        <source>{file} in {folder} is of an earlier run: {name} is off.</source>
        <translation>{file} дар {folder} аз иҷрои пештара аст: {name} хомӯш аст.</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_flow.py"/>
        <source>Flows are not simulated: they need volumes, and a RELIEF with cells of 200 m or less, better 30 m.</source>
        <translation>Ҷараёнҳо моделсозӣ намешаванд: ҳаҷмҳо ва RELIEF бо катаки на зиёда аз 200 м, беҳтараш 30 м лозим аст.</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_flow.py"/>
        <source>Simulating flows</source>
        <translation>Моделсозии ҷараёнҳо</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_inputs.py"/>
        <source>RIVERS do not lead the water: it follows DIRECTIONS, into which they may have been burnt.</source>
        <translation>RIVERS обро намебаранд: он аз рӯи DIRECTIONS меравад, ки дарёҳо метавонанд дар он бурида шуда бошанд.</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_inputs.py"/>
        <source>Neither POPULATION nor SETTLEMENTS is given: people are counted in the plugin's own list of {count} {count:town|towns} (GeoNames). That is an overview and a lower bound: villages are missing, and where no town is hit it is unknown who lives there. Give POPULATION for any decision.</source>
        <translation>На POPULATION ва на SETTLEMENTS дода шудааст: одамон аз рӯи рӯйхати худи модул ({count} шаҳр, GeoNames) ҳисоб мешаванд. Ин манзараи умумӣ ва ҳадди поёнӣ аст: деҳаҳо нестанд, ва дар ҷое ки ягон шаҳр набошад, номаълум аст, ки кӣ зиндагӣ мекунад. Барои қарорҳо POPULATION-ро диҳед.</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_inputs.py"/>
        <source>POPULATION goes before SETTLEMENTS: people at risk are those of the raster. Where it does not cover all of a zone, the more of what the two know is a lower bound.</source>
        <translation>POPULATION аз SETTLEMENTS афзалият дорад: аҳолии зери хатар аз растр гирифта мешавад. Дар ҷое ки он тамоми минтақаро фаро намегирад, калонтари ду арзиш ҳадди поёнӣ аст.</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_layers.py"/>
        <source>Relief of the map</source>
        <translation>Релефи харита</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_layers.py"/>
        <source>Paths by arrival</source>
        <translation>Роҳҳо аз рӯи вақти расидан</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_layers.py"/>
        <source>Settlements hit</source>
        <translation>Маҳалҳои аҳолинишини зарардида</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_layers.py"/>
        <source>Facilities by class</source>
        <translation>Партовгоҳҳо аз рӯи синф</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_layers.py"/>
        <source>Open the hazard list</source>
        <translation>Кушодани рӯйхати хатар</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_layers.py"/>
        <source>Open the map (PDF)</source>
        <translation>Кушодани харита (PDF)</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_parameters.py"/>
        <source>Layer, or the path of a CSV, XLSX or ODS file, as the tool Import facilities takes it. Rows that cannot be used are kept in the table `rejected` with the reason.</source>
        <translation>Қабат ё роҳи файли CSV, XLSX ё ODS, чунонки абзори «Воридоти партовгоҳҳо» қабул мекунад. Сатрҳои истифоданашаванда бо сабаб дар ҷадвали `rejected` нигоҳ дошта мешаванд.</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_parameters.py"/>
        <source>Folder that the tool Get open data made, or a copy of it. What it holds of relief, people, floods, acceleration, landslides, rivers, settlements and countries is used where the parameter itself is empty, and credited.</source>
        <translation>Ҷузвдоне, ки абзори «Гирифтани маълумоти кушода» сохтааст, ё нусхаи он. Он чи дар он аз релеф, аҳолӣ, обхезӣ, шитоб, ярч, дарёҳо, маҳалҳои аҳолинишин ва кишварҳо ҳаст, дар ҷое ки худи параметр холист, бо зикри манбаъ истифода мешавад.</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_parameters.py"/>
        <source>Heights in metres, for example SRTM or Copernicus GLO-30, covering the facilities and the rivers below them. Empty: the plugin's own relief of Central Asia (1.9 km), an overview only.</source>
        <translation>Баландӣ бо метр, масалан SRTM ё Copernicus GLO-30, ки иншоотҳо ва дарёҳои поёни онҳоро фаро мегирад. Холӣ: релефи Осиёи Марказии худи модул (1,9 км), танҳо манзараи умумӣ.</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_parameters.py"/>
        <source>Flow directions of the relief</source>
        <translation>Самтҳои ҷараёни ҳамин релеф</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_parameters.py"/>
        <source>D8 raster with the cells of RELIEF, of any size, such as flowdirections makes once for a country: the water follows it, and only what the paths need is read. RIVERS do not lead the water then.</source>
        <translation>Растри D8 бо катакҳои RELIEF, бо ҳар андоза, масалан он ки flowdirections як бор барои тамоми кишвар месозад: об аз рӯи он меравад, танҳо чизи барои роҳҳо зарурӣ хонда мешавад. Он гоҳ RIVERS обро намебаранд.</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_parameters.py"/>
        <source>Country polygons with ISO codes, for border crossings and the map. Empty: QGIS's world map.</source>
        <translation>Полигонҳои кишварҳо бо рамзҳои ISO, барои убури сарҳадҳо ва харита. Холӣ: харитаи ҷаҳони QGIS.</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_parameters.py"/>
        <source>Points or polygons with the field `population`, to count the people along the paths, and from them TRI and GISTM class. Empty, and no POPULATION: the plugin's own towns, as a lower bound.</source>
        <translation>Нуқтаҳо ё полигонҳо бо майдони `population`, барои ҳисоби одамон қад-қади роҳҳо ва аз рӯи он TRI ва синфи GISTM. Холӣ ва POPULATION нест: шаҳрҳои худи модул, ҳамчун ҳадди поёнӣ.</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_parameters.py"/>
        <source>People per cell, such as WorldPop or GHS-POP; it goes before SETTLEMENTS.</source>
        <translation>Одамон дар як катак, масалан WorldPop ё GHS-POP; аз SETTLEMENTS афзалият дорад.</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_parameters.py"/>
        <source>Count people in the plugin's own towns</source>
        <translation>Ҳисоби одамон аз рӯи шаҳрҳои модул</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_parameters.py"/>
        <source>Where neither SETTLEMENTS nor POPULATION is given: the people of 734 towns of Central Asia (GeoNames) are an overview and a lower bound. Off: people are not counted.</source>
        <translation>Агар на SETTLEMENTS ва на POPULATION дода шуда бошад: аҳолии 734 шаҳри Осиёи Марказӣ (GeoNames) манзараи умумӣ ва ҳадди поёнӣ аст. Хомӯш: одамон ҳисоб намешаванд.</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_parameters.py"/>
        <source>Intakes, dams, bridges, hospitals: listed with distance and arrival where a path or zone meets them.</source>
        <translation>Обгирҳо, сарбандҳо, пулҳо, беморхонаҳо: дар ҷое ки роҳ ё минтақа ба онҳо мерасад, бо масофа ва вақти расидан номбар мешаванд.</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_parameters.py"/>
        <source>Known river lines, along which the water is led. They also fill river_distance_km.</source>
        <translation>Хатҳои маълуми дарёҳо, ки об қад-қади онҳо бурда мешавад. river_distance_km низ аз рӯи онҳо пур мешавад.</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_parameters.py"/>
        <source>As in the tool Trace downstream. Empty: the plugin's list of inland sinks of Central Asia.</source>
        <translation>Чунонки дар абзори «Роҳи ҷараён ба поёноб». Холӣ: рӯйхати обҳои бемаҷрои Осиёи Марказӣ аз модул.</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_parameters.py"/>
        <source>Raster with 10 % probability in 50 years (475 years). Fills pga_g where it is unknown.</source>
        <translation>Растр бо эҳтимолияти 10 % дар 50 сол (475 сол). pga_g-ро дар ҷое ки номаълум аст, пур мекунад.</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_parameters.py"/>
        <source>Must be declared with PGA: units differ by 9.8 and more.</source>
        <translation>Бо PGA ҳатман нишон дода мешавад: воҳидҳо 9,8 маротиба ва бештар фарқ мекунанд.</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_parameters.py"/>
        <source>Raster in metres of the flood of 100 years. Fills flood_zone where it is unknown.</source>
        <translation>Растри обхезии 100-сола бо метр. flood_zone-ро дар ҷое ки номаълум аст, пур мекунад.</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_parameters.py"/>
        <source>Polygons that landslides, mudflows or rock falls can reach. Fill landslide_exposed.</source>
        <translation>Полигонҳое, ки ярч, сел ё сангрезӣ ба онҳо расида метавонад. landslide_exposed-ро пур мекунанд.</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_parameters.py"/>
        <location filename="../processing/rating/transboundaryscreening.py"/>
        <location filename="../processing/rating/waterhazardclass.py"/>
        <source>Substances</source>
        <translation>Моддаҳо</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_parameters.py"/>
        <source>One row per substance of a facility, as the tool Water hazard class takes it: it gives facilities the class. Empty: where none is known, ore and process suggest one, which counts as unknown in the rating.</source>
        <translation>Як сатр барои ҳар моддаи партовгоҳ, чунонки абзори «Синфи хатар барои об» қабул мекунад: аз рӯи онҳо синф муайян мешавад. Холӣ: агар синф номаълум бошад, онро аз рӯи маъдан ва технология тахмин мекунанд ва дар баҳо номаълум ҳисоб мешавад.</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_parameters.py"/>
        <source>Language of map and list</source>
        <translation>Забони харита ва рӯйхат</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_parameters.py"/>
        <source>en, ru, kk, ky, tg, uz, or both: the map then carries English and Russian, the list is in English. Reports of the import and the rating are in English or Russian.</source>
        <translation>en, ru, kk, ky, tg, uz ё both: дар ин ҳол харита англисӣ ва русӣ дорад, рӯйхат бо англисӣ аст. Ҳисоботи воридот ва баҳо бо англисӣ ё русӣ мебошад.</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_parameters.py"/>
        <source>A national scheme of the THI, used instead of the plugin's own in every step: rating, risk, list and map. A wrong one is refused before anything is computed.</source>
        <translation>Схемаи миллии THI, ки дар ҳар қадам ба ҷойи схемаи модул истифода мешавад: баҳо, хавф, рӯйхат ва харита. Схемаи нодуруст пеш аз ҳисоб рад мешавад.</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_parameters.py"/>
        <location filename="../processing/map/hazardlist.py"/>
        <source>Order</source>
        <translation>Тартиб</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_parameters.py"/>
        <source>Order of the list: cautious, every unknown at its worst; expected, by how likely its classes are; robust, by the median rank over 10,000 draws of what is unknown. The other ranks stand beside it.</source>
        <translation>Тартиби рӯйхат: cautious — ҳар номаълум бадтарин; expected — аз рӯи эҳтимолияти синфҳояш; robust — аз рӯи медианаи ҷой дар 10 000 интихоби тасодуфии номаълум. Ҷойҳои дигар дар паҳлӯянд.</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_parameters.py"/>
        <source>Detail of the zones</source>
        <translation>Муфассалии минтақаҳо</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_parameters.py"/>
        <source>screening: zones by the rule of LAHARZ; flow: simulateflow for every facility besides, which takes minutes each, asks for a relief of 30 m, and writes flow_report.html and rasters.</source>
        <translation>screening: минтақаҳо аз рӯи қоидаи LAHARZ; flow: илова бар ин simulateflow барои ҳар партовгоҳ, ҳар яке чанд дақиқа, релефи 30 м лозим аст; flow_report.html ва растрҳоро менависад.</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_parameters.py"/>
        <location filename="../processing/map/hazardmap.py"/>
        <source>Paper</source>
        <translation>Коғаз</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_parameters.py"/>
        <source>Size and direction of the map.</source>
        <translation>Андоза ва самти харита.</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_parameters.py"/>
        <source>Sources of the facility data</source>
        <translation>Манбаъҳои маълумот оид ба партовгоҳҳо</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_parameters.py"/>
        <source>Printed on the map, for example the register and its date.</source>
        <translation>Дар харита чоп мешавад, масалан феҳрист ва санаи он.</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_parameters.py"/>
        <source>Who gives map, list and sheets out, or the country: stands above their titles.</source>
        <translation>Кӣ харита, рӯйхат ва варақаҳоро мебарорад ё кишвар: дар болои унвонҳои онҳо меистад.</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_parameters.py"/>
        <source>A picture of the authority's, at the head of map, list and sheets: PNG, JPEG or SVG, of at most 5 MB.</source>
        <translation>Расми мақом дар болои харита, рӯйхат ва варақаҳо: PNG, JPEG ё SVG, на зиёда аз 5 МБ.</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_parameters.py"/>
        <location filename="../processing/map/facilitysheets.py"/>
        <source>Facility sheets</source>
        <translation>Варақаҳои партовгоҳҳо</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_parameters.py"/>
        <source>facility_sheets.pdf, a page a facility.</source>
        <translation>facility_sheets.pdf, барои ҳар иншоот як саҳифа.</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_parameters.py"/>
        <source>Explanation of the rating</source>
        <translation>Шарҳи баҳо</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_parameters.py"/>
        <source>hazard_explanation.html: input, rule and score of the 100 highest facilities.</source>
        <translation>hazard_explanation.html: маълумоти ибтидоӣ, қоида ва балли 100 иншооти баландтарин.</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_parameters.py"/>
        <source>Check of the inventory</source>
        <translation>Санҷиши феҳрист</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_parameters.py"/>
        <source>check_report.html: what cannot be, is unusual or missing, and the table `findings`.</source>
        <translation>check_report.html: чӣ имконнопазир, ғайриоддӣ ё нопурра аст, ва ҷадвали `findings`.</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_parameters.py"/>
        <source>Output folder</source>
        <translation>Ҷузвдони натиҷаҳо</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_parameters.py"/>
        <source>Folder for hazard_assessment.gpkg, hazard_map.pdf, hazard_map.qgz, hazard_list.html, hazard_list.xlsx and import_report.html. Earlier outputs are replaced only when the whole run succeeds.</source>
        <translation>Ҷузвдон барои hazard_assessment.gpkg, hazard_map.pdf, hazard_map.qgz, hazard_list.html, hazard_list.xlsx ва import_report.html. Натиҷаҳои пештара танҳо дар сурати бомуваффақият анҷом ёфтани тамоми ҳисоб иваз мешаванд.</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_parameters.py"/>
        <location filename="../processing/map/hazardlist.py"/>
        <source>Hazard list</source>
        <translation>Рӯйхати хатар</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_parameters.py"/>
        <location filename="../processing/map/hazardmap.py"/>
        <source>Hazard map</source>
        <translation>Харитаи хатар</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_parameters.py"/>
        <source>Import report</source>
        <translation>Ҳисоботи воридот</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_parameters.py"/>
        <source>Report on simulated flows</source>
        <translation>Ҳисобот оид ба моделсозии ҷараёнҳо</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_parameters.py"/>
        <source>Facilities assessed</source>
        <translation>Партовгоҳҳои арзёбишуда</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_parameters.py"/>
        <source>Facilities above a border</source>
        <translation>Партовгоҳҳои болооби сарҳад</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_parameters.py"/>
        <source>People at risk of any facility, each counted once</source>
        <translation>Аҳолии зери хатари ақаллан як иншоот, ҳар кас як бор ҳисоб шудааст</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_parameters.py"/>
        <location filename="../processing/map/facilitysheets.py"/>
        <location filename="../processing/map/hazardlist.py"/>
        <location filename="../processing/map/hazardmap.py"/>
        <location filename="../processing/map/nationalreport.py"/>
        <location filename="../processing/map/webmap.py"/>
        <source>Open points before publication</source>
        <translation>Масъалаҳои ҳалнашуда пеш аз нашр</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_steps.py"/>
        <source>Reading the facilities</source>
        <translation>Хондани партовгоҳҳо</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_steps.py"/>
        <location filename="../window/trace/work.py"/>
        <source>Following the water downstream</source>
        <translation>Пайгирии об ба поёноб</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_steps.py"/>
        <source>{written} of {count} facilities were handed on.</source>
        <translation>Иншоотҳои додашуда: {written} аз {count}.</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_steps.py"/>
        <source>Filling site factors</source>
        <translation>Пур кардани омилҳои майдонча</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_steps.py"/>
        <source>Checking the inventory</source>
        <translation>Санҷиши феҳрист</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_steps.py"/>
        <source>Working out water hazard classes</source>
        <translation>Муайян кардани синфҳои хатар барои об</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_steps.py"/>
        <source>Estimating releases</source>
        <translation>Баҳодиҳии хориҷшавӣ</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_steps.py"/>
        <source>Inundation zones are not computed: cells of {cell} m are too coarse. Give a RELIEF of 30 to 90 m.</source>
        <translation>Минтақаҳои зериобмонӣ ҳисоб нашуданд: катаки {cell} м аз ҳад дурушт аст. RELIEF-и 30–90 м диҳед.</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_steps.py"/>
        <source>Inundation zones are not computed: no facility has a volume.</source>
        <translation>Минтақаҳои зериобмонӣ ҳисоб нашуданд: ягон партовгоҳ ҳаҷм надорад.</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_steps.py"/>
        <source>Filling the valleys</source>
        <translation>Пур кардани водиҳо</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_steps.py"/>
        <source>Working out arrivals</source>
        <translation>Ҳисоби вақти расидан</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_steps.py"/>
        <source>Looking for people and borders along the paths</source>
        <translation>Ҷустуҷӯи одамон ва сарҳадҳо қад-қади роҳҳо</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_steps.py"/>
        <source>Looking for people in the zones</source>
        <translation>Ҷустуҷӯи одамон дар минтақаҳо</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_steps.py"/>
        <source>TRI and GISTM class are not computed: the people at risk are unknown. Give POPULATION or SETTLEMENTS, or the field population_at_risk.</source>
        <translation>TRI ва синфи GISTM ҳисоб нашуданд: аҳолии зери хатар номаълум аст. POPULATION ё SETTLEMENTS ё майдони population_at_risk-ро диҳед.</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_steps.py"/>
        <source>Writing the list</source>
        <translation>Навиштани рӯйхат</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_steps.py"/>
        <source>Drawing the map</source>
        <translation>Кашидани харита</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_steps.py"/>
        <source>Writing the facility sheets</source>
        <translation>Навиштани варақаҳои партовгоҳҳо</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_steps.py"/>
        <source>Rating</source>
        <translation>Баҳодиҳӣ</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_steps.py"/>
        <source>Drawing what is unknown</source>
        <translation>Интихобҳои тасодуфии номаълум</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_steps.py"/>
        <source>Verifying the data fetched</source>
        <translation>Санҷиши маълумоти гирифташуда</translation>
    </message>
    <message>
        <location filename="../processing/map/authority.py"/>
        <location filename="../window/options.py"/>
        <source>Authority</source>
        <translation>Мақом</translation>
    </message>
    <message>
        <location filename="../processing/map/authority.py"/>
        <location filename="../processing/map/nationalreport.py"/>
        <location filename="../window/options.py"/>
        <source>Picture (*.png *.jpg *.jpeg *.svg)</source>
        <translation>Расм (*.png *.jpg *.jpeg *.svg)</translation>
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
        <translation>Маълумоти кушодаи пештар истифодашуда</translation>
    </message>
    <message>
        <location filename="../processing/map/credits.py"/>
        <source>Layers that went into earlier steps (relief, population, floods, ...), to be credited: files of a folder that the tool Get open data made, or its manifest.json for all that it holds. Layers given above are credited without being named here.</source>
        <translation>Қабатҳои қадамҳои пештара (релеф, аҳолӣ, обхезӣ ва ғ.), ки бояд зикр шаванд: файлҳои ҷузвдоне, ки абзори «Гирифтани маълумоти кушода» сохтааст, ё manifest.json-и он барои ҳама. Қабатҳои дар боло додашуда худ аз худ зикр мешаванд.</translation>
    </message>
    <message>
        <location filename="../processing/map/facilitysheets.py"/>
        <source>atlas,fact sheet,passport,profile,report,PDF,print</source>
        <translation>атлас,варақа,шиноснома,профил,ҳисобот,PDF,чоп,atlas</translation>
    </message>
    <message>
        <location filename="../processing/map/facilitysheets.py"/>
        <source>Facilities with the rating of the tool Rate hazard (field thi), one page each.</source>
        <translation>Партовгоҳҳо бо баҳои абзори «Баҳодиҳии хатар» (майдони thi), ҳар яке дар як саҳифа.</translation>
    </message>
    <message>
        <location filename="../processing/map/facilitysheets.py"/>
        <source>Paths of the tool Trace downstream; their Z and M values make the long profile. They belong to a facility by facility_id, as the other layers do.</source>
        <translation>Роҳҳои абзори «Роҳи ҷараён ба поёноб»; арзишҳои Z ва M-и онҳо профили тӯлиро месозанд. Онҳо, мисли қабатҳои дигар, аз рӯи facility_id ба партовгоҳ тааллуқ доранд.</translation>
    </message>
    <message>
        <location filename="../processing/map/facilitysheets.py"/>
        <source>Zones to show on the map of a page.</source>
        <translation>Минтақаҳо барои нишон додан дар харитаи саҳифа.</translation>
    </message>
    <message>
        <location filename="../processing/map/facilitysheets.py"/>
        <source>Crossings of the tool Trace downstream, marked on the profile with distance and hours.</source>
        <translation>Убурҳои абзори «Роҳи ҷараён ба поёноб», ки дар профил бо масофа ва соат қайд мешаванд.</translation>
    </message>
    <message>
        <location filename="../processing/map/facilitysheets.py"/>
        <source>Shades the map near the facility, at scales for which its cells are small enough. Left empty: plain.</source>
        <translation>Харитаи назди иншоотро дар миқёсҳое соя мезанад, ки катакаш барои онҳо кофӣ хурд аст. Холӣ: бе соя.</translation>
    </message>
    <message>
        <location filename="../processing/map/facilitysheets.py"/>
        <source>Language of the sheets</source>
        <translation>Забони варақаҳо</translation>
    </message>
    <message>
        <location filename="../processing/map/facilitysheets.py"/>
        <source>en, ru, kk, ky, tg or uz: headings and coded values; names stay as they are.</source>
        <translation>en, ru, kk, ky, tg ё uz: сарлавҳаҳо ва арзишҳои рамздор; номҳо бетағйир мемонанд.</translation>
    </message>
    <message>
        <location filename="../processing/map/facilitysheets.py"/>
        <source>Only the highest</source>
        <translation>Танҳо баландтаринҳо</translation>
    </message>
    <message>
        <location filename="../processing/map/facilitysheets.py"/>
        <source>How many facilities get a page, by rank; 0: all.</source>
        <translation>Чанд партовгоҳ саҳифа мегирад, аз рӯи ҷой; 0 — ҳама.</translation>
    </message>
    <message>
        <location filename="../processing/map/facilitysheets.py"/>
        <source>Named on pages of facilities whose data_source is empty.</source>
        <translation>Дар саҳифаи партовгоҳҳое зикр мешавад, ки data_source-и онҳо холист.</translation>
    </message>
    <message>
        <location filename="../processing/map/facilitysheets.py"/>
        <source>Who gives the sheets out: stands above the name of each facility.</source>
        <translation>Кӣ варақаҳоро мебарорад: дар болои номи ҳар партовгоҳ меистад.</translation>
    </message>
    <message>
        <location filename="../processing/map/facilitysheets.py"/>
        <source>A picture of the authority's, at the head of each page: PNG, JPEG or SVG, of at most 5 MB.</source>
        <translation>Расми мақом дар болои ҳар саҳифа: PNG, JPEG ё SVG, на зиёда аз 5 МБ.</translation>
    </message>
    <message>
        <location filename="../processing/map/facilitysheets.py"/>
        <source>Sheets</source>
        <translation>Варақаҳо</translation>
    </message>
    <message>
        <location filename="../processing/map/facilitysheets.py"/>
        <source>One PDF, A4 portrait, a page a facility, highest first.</source>
        <translation>Як PDF, A4-и амудӣ, барои ҳар партовгоҳ як саҳифа, аз баландтаринҳо сар карда.</translation>
    </message>
    <message>
        <location filename="../processing/map/fetched_folder.py"/>
        <source>{path}: the manifest gives the unit {unit} for accelerations; one of {units} can be read. Give the raster as PGA, with its PGA_UNIT.</source>
        <translation>{path}: дар манифест барои шитоб воҳиди {unit} аст; танҳо инҳо хонда мешаванд: {units}. Растрро ҳамчун PGA бо PGA_UNIT-и он диҳед.</translation>
    </message>
    <message>
        <location filename="../processing/map/fetched_folder.py"/>
        <source>{path} cannot be opened as {name}: fetch into {folder} once more, or give {name} itself.</source>
        <translation>{path} ҳамчун {name} кушода намешавад: маълумотро дар {folder} аз нав гиред ё худи {name}-ро диҳед.</translation>
    </message>
    <message>
        <location filename="../processing/map/fetched_folder.py"/>
        <source>{name}: {title}, from DATA_FOLDER. {credit}</source>
        <translation>{name}: {title}, аз DATA_FOLDER. {credit}</translation>
    </message>
    <message>
        <location filename="../processing/map/fetched_folder.py"/>
        <source>{name} is given</source>
        <translation>{name} дода шудааст</translation>
    </message>
    <message>
        <location filename="../processing/map/fetched_folder.py"/>
        <source>no step takes it as it is</source>
        <translation>ягон қадам онро ба ин шакл қабул намекунад</translation>
    </message>
    <message>
        <location filename="../processing/map/fetched_folder.py"/>
        <source>Not used of DATA_FOLDER: {title} ({file}): {reason}.</source>
        <translation>Аз DATA_FOLDER истифода нашуд: {title} ({file}): {reason}.</translation>
    </message>
    <message>
        <location filename="../processing/map/fetched_folder.py"/>
        <source>DATA_FOLDER lacks {kind} {tile} of {source}: {reason}</source>
        <translation>Дар DATA_FOLDER нест: {kind} {tile}, манбаъ {source}: {reason}</translation>
    </message>
    <message>
        <location filename="../processing/map/hazardlist.py"/>
        <source>list,ranking,table,report,HTML,Excel,XLSX,ODS,CSV,THI</source>
        <translation>рӯйхат,тартиби ҷойҳо,ҷадвал,ҳисобот,HTML,Excel,XLSX,ODS,CSV,THI</translation>
    </message>
    <message>
        <location filename="../processing/map/hazardlist.py"/>
        <location filename="../processing/map/shown.py"/>
        <location filename="../processing/rating/scheme_rating.py"/>
        <source>Rated facilities</source>
        <translation>Партовгоҳҳои баҳододашуда</translation>
    </message>
    <message>
        <location filename="../processing/map/hazardlist.py"/>
        <location filename="../processing/map/nationalreport.py"/>
        <source>Facilities with the rating of the tool Rate hazard (field thi); with or without geometry.</source>
        <translation>Партовгоҳҳо бо баҳои абзори «Баҳодиҳии хатар» (майдони thi); бо геометрия ё бе он.</translation>
    </message>
    <message>
        <location filename="../processing/map/hazardlist.py"/>
        <location filename="../processing/map/shown.py"/>
        <source>Downstream paths</source>
        <translation>Роҳҳои ҷараён ба поёноб</translation>
    </message>
    <message>
        <location filename="../processing/map/hazardlist.py"/>
        <source>Paths of the tool Trace downstream: where one was followed to its end and crosses no border, the list says so. Without them such a border is unknown.</source>
        <translation>Роҳҳои воситаи «Роҳи ҷараён ба поёноб»: агар роҳ то охир муайян шуда, сарҳадро набурад, рӯйхат инро мегӯяд. Бе онҳо чунин сарҳад номаълум аст.</translation>
    </message>
    <message>
        <location filename="../processing/map/hazardlist.py"/>
        <source>Language of the list</source>
        <translation>Забони рӯйхат</translation>
    </message>
    <message>
        <location filename="../processing/map/hazardlist.py"/>
        <source>en, ru, both, kk, ky, tg or uz: headings and coded values; names stay as they are.</source>
        <translation>en, ru, both, kk, ky, tg ё uz: сарлавҳаҳо ва арзишҳои рамздор; номҳо бетағйир мемонанд.</translation>
    </message>
    <message>
        <location filename="../processing/map/hazardlist.py"/>
        <source>cautious: every unknown at its worst (thi_rank). expected: by how likely the classes of the unknown are (thi_rank_expected). robust: by the median rank of the tool How sure are the ranks, run on the rated facilities (rank_median). The other ranks stand beside it.</source>
        <translation>cautious: ҳар номаълум бадтарин (thi_rank). expected: аз рӯи эҳтимолияти синфҳои номаълум (thi_rank_expected). robust: аз рӯи медианаи ҷой аз абзори «Эътимоднокии ҷойҳо», ки барои партовгоҳҳои баҳододашуда иҷро шудааст (rank_median). Ҷойҳои дигар дар паҳлӯянд.</translation>
    </message>
    <message>
        <location filename="../processing/map/hazardlist.py"/>
        <location filename="../processing/map/nationalreport.py"/>
        <source>People at risk of any facility</source>
        <translation>Аҳолии зери хатари ақаллан як иншоот</translation>
    </message>
    <message>
        <location filename="../processing/map/hazardlist.py"/>
        <source>Printed with the list: PEOPLE_TOTAL of the tool Exposure, which counts each person once.</source>
        <translation>Дар рӯйхат чоп мешавад: PEOPLE_TOTAL-и абзори «Осебпазирӣ», ки ҳар касро як бор ҳисоб мекунад.</translation>
    </message>
    <message>
        <location filename="../processing/map/hazardlist.py"/>
        <source>Who gives the list out: stands above its title, and on the cover of the workbook.</source>
        <translation>Кӣ рӯйхатро мебарорад: дар болои унвони он ва дар сарварақи китоб меистад.</translation>
    </message>
    <message>
        <location filename="../processing/map/hazardlist.py"/>
        <source>A picture of the authority's, above the title and on the cover of the workbook: PNG, JPEG or SVG, of at most 5 MB.</source>
        <translation>Расми мақом дар болои унвон ва дар сарварақи китоб: PNG, JPEG ё SVG, на зиёда аз 5 МБ.</translation>
    </message>
    <message>
        <location filename="../processing/map/hazardlist.py"/>
        <source>List as a page</source>
        <translation>Рӯйхат ҳамчун саҳифа</translation>
    </message>
    <message>
        <location filename="../processing/map/hazardlist.py"/>
        <location filename="../processing/map/nationalreport.py"/>
        <source>HTML page (*.html)</source>
        <translation>Саҳифаи HTML (*.html)</translation>
    </message>
    <message>
        <location filename="../processing/map/hazardlist.py"/>
        <source>One file without outside resources: sorts and filters in any browser, and prints on A4.</source>
        <translation>Як файл бе захираҳои беруна: дар ҳар браузер тартиб дода ва интихоб карда мешавад, дар A4 чоп мешавад.</translation>
    </message>
    <message>
        <location filename="../processing/map/hazardlist.py"/>
        <source>List as a table</source>
        <translation>Рӯйхат ҳамчун ҷадвал</translation>
    </message>
    <message>
        <location filename="../processing/map/hazardlist.py"/>
        <location filename="../processing/rating/transboundaryscreening.py"/>
        <source>Excel workbook (*.xlsx);;OpenDocument table (*.ods);;CSV, UTF-8 (*.csv)</source>
        <translation>Китоби Excel (*.xlsx);;Ҷадвали OpenDocument (*.ods);;CSV, UTF-8 (*.csv)</translation>
    </message>
    <message>
        <location filename="../processing/map/hazardlist.py"/>
        <source>All columns with typed cells. The ending decides: xlsx, ods or csv.</source>
        <translation>Ҳамаи сутунҳо бо навъи катакҳо. Форматро васеъшавии файл муайян мекунад: xlsx, ods ё csv.</translation>
    </message>
    <message>
        <location filename="../processing/map/hazardlist.py"/>
        <location filename="../processing/map/nationalreport.py"/>
        <location filename="../processing/rating/rankrobustness.py"/>
        <location filename="../processing/rating/scheme_rating.py"/>
        <source>Facilities rated</source>
        <translation>Партовгоҳҳо бо баҳо</translation>
    </message>
    <message>
        <location filename="../processing/map/hazardlist.py"/>
        <location filename="../processing/rating/scheme_rating.py"/>
        <source>Facilities that cannot be rated</source>
        <translation>Партовгоҳҳое, ки баҳо додан имконнопазир аст</translation>
    </message>
    <message>
        <location filename="../processing/map/hazardlist.py"/>
        <source>{file} is named for both the page and the table.</source>
        <translation>{file} ҳам барои саҳифа ва ҳам барои ҷадвал нишон дода шудааст.</translation>
    </message>
    <message>
        <location filename="../processing/map/hazardmap.py"/>
        <source>map,layout,print,PDF,atlas,publish,legend,cartography,border crossing,THI</source>
        <translation>харита,макет,чоп,PDF,атлас,нашр,аломатҳои шартӣ,картография,убури сарҳад,THI</translation>
    </message>
    <message>
        <location filename="../processing/map/hazardmap.py"/>
        <source>Project</source>
        <translation>Лоиҳа</translation>
    </message>
    <message>
        <location filename="../processing/map/hazardmap.py"/>
        <source>QGIS project (*.qgz)</source>
        <translation>Лоиҳаи QGIS (*.qgz)</translation>
    </message>
    <message>
        <location filename="../processing/map/hazardmap.py"/>
        <source>Project with the styled layers and the layout, ready to edit. Its data lie beside it, in a GeoPackage of the same name, so the two can be moved together.</source>
        <translation>Лоиҳа бо қабатҳои ороёфта ва макет, тайёр барои таҳрир. Маълумоти он дар паҳлӯ, дар GeoPackage-и ҳамном аст, то онҳоро якҷоя кӯчонидан мумкин бошад.</translation>
    </message>
    <message>
        <location filename="../processing/map/hazardmap.py"/>
        <source>Map</source>
        <translation>Харита</translation>
    </message>
    <message>
        <location filename="../processing/map/hazardmap.py"/>
        <source>The sheet: PDF with searchable text, PNG at 200 dots an inch, or SVG.</source>
        <translation>Варақ: PDF бо матни ҷустуҷӯшаванда, PNG бо 200 нуқта дар дюйм ё SVG.</translation>
    </message>
    <message>
        <location filename="../processing/map/hazardmap.py"/>
        <source>Elevation raster (a file), shown as shaded relief below everything. Left empty: plain land.</source>
        <translation>Растри баландӣ (файл), ки дар зери ҳама чиз ҳамчун сояи релеф нишон дода мешавад. Холӣ: бе соя.</translation>
    </message>
    <message>
        <location filename="../processing/map/hazardmap.py"/>
        <source>Language of the map</source>
        <translation>Забони харита</translation>
    </message>
    <message>
        <location filename="../processing/map/hazardmap.py"/>
        <source>en, ru, both on one sheet, kk, ky, tg or uz.</source>
        <translation>en, ru, both (ҳарду дар як варақ), kk, ky, tg ё uz.</translation>
    </message>
    <message>
        <location filename="../processing/map/hazardmap.py"/>
        <source>Size and direction of the sheet.</source>
        <translation>Андоза ва самти варақ.</translation>
    </message>
    <message>
        <location filename="../processing/map/hazardmap.py"/>
        <source>Format</source>
        <translation>Формат</translation>
    </message>
    <message>
        <location filename="../processing/map/hazardmap.py"/>
        <source>pdf, geopdf (layers that can be switched and queried), png or svg. Left empty: by the ending of the map's file. Chosen here, the file gets the ending of the format.</source>
        <translation>pdf, geopdf (бо қабатҳое, ки фаъол ва пурсида мешаванд), png ё svg. Холӣ: аз рӯи васеъшавии файли харита. Агар дар ин ҷо интихоб шавад, файл васеъшавии ҳамин форматро мегирад.</translation>
    </message>
    <message>
        <location filename="../processing/map/hazardmap.py"/>
        <source>Title of the sheet; empty: the usual one, in the map's language.</source>
        <translation>Унвони варақ; холӣ: муқаррарӣ, бо забони харита.</translation>
    </message>
    <message>
        <location filename="../processing/map/hazardmap.py"/>
        <source>Who made the data, as the sheet shall name them.</source>
        <translation>Кӣ маълумотро тайёр кард, чунонки дар варақ зикр мешавад.</translation>
    </message>
    <message>
        <location filename="../processing/map/hazardmap.py"/>
        <source>Who gives the map out, or the country: stands above the title, and as author in the PDF.</source>
        <translation>Кӣ харитаро мебарорад ё кишвар: дар болои унвон ва ҳамчун муаллиф дар PDF меистад.</translation>
    </message>
    <message>
        <location filename="../processing/map/hazardmap.py"/>
        <source>A picture of the authority's, beside the title: PNG, JPEG or SVG, of at most 5 MB.</source>
        <translation>Расми мақом дар паҳлӯи унвон: PNG, JPEG ё SVG, на зиёда аз 5 МБ.</translation>
    </message>
    <message>
        <location filename="../processing/map/hazardmap.py"/>
        <source>Layout template</source>
        <translation>Қолаби макет</translation>
    </message>
    <message>
        <location filename="../processing/map/hazardmap.py"/>
        <source>A layout of your own, used instead of the paper above: an edited copy of a template in the plugin folder cartography/templates. Items are found by their id.</source>
        <translation>Макети худи шумо ба ҷойи коғази дар боло интихобшуда: нусхаи таҳриршудаи қолаб аз ҷузвдони модул cartography/templates. Унсурҳо аз рӯи идентификатор ёфта мешаванд.</translation>
    </message>
    <message>
        <location filename="../processing/map/hazardmap.py"/>
        <source>TEMPLATE takes its place</source>
        <translation>ба ҷойи он TEMPLATE гирифта мешавад</translation>
    </message>
    <message>
        <location filename="../processing/map/hazardmap.py"/>
        <source>Texts of the layout that do not fit in their labels and are cut: {names}. Make these labels of the template higher; credits of open data get a label of their own where one of the template shows [% @map_credits %].</source>
        <translation>Матнҳои макет, ки ба навиштаҷоти худ нағунҷида, бурида шуданд: {names}. Ин навиштаҷоти қолабро баландтар кунед; зикри маълумоти кушода навиштаи худро мегирад, агар дар қолаб навишта бо [% @map_credits %] бошад.</translation>
    </message>
    <message>
        <location filename="../processing/map/hazardmap.py"/>
        <source>The template has no map with the id enlargement_A (and _B, _C, ...), 25 mm wide and high or more: the sheet has no enlargements, and counts the groups that need one.</source>
        <translation>Дар қолаб харитае бо идентификатори enlargement_A (ва _B, _C, …) бо бару баландии на камтар аз 25 мм нест: дар варақ қисмҳои калонкардашуда нестанд, шумораи гурӯҳҳое, ки ба онҳо ниёз доранд, нишон дода шудааст.</translation>
    </message>
    <message>
        <location filename="../processing/map/hazardmap.py"/>
        <source>The template has no fixed table with the id how_sure: the notes below the map say how sure it is.</source>
        <translation>Дар қолаб ҷадвали собит бо идентификатори how_sure нест: то чӣ андоза боэътимод будани харитаро эзоҳҳои зери он мегӯянд.</translation>
    </message>
    <message>
        <location filename="../processing/map/hazardmap.py"/>
        <source>The map leaves out facilities that lie far from all others and not in the country they are said to be in: {names}. Check their coordinates; they stay in the list.</source>
        <translation>Дар харита партовгоҳҳое нишон дода нашудаанд, ки аз дигарон дур ва берун аз кишвари зикршудаи худ мебошанд: {names}. Координатаҳои онҳоро санҷед; онҳо дар рӯйхат мемонанд.</translation>
    </message>
    <message>
        <location filename="../processing/map/hazardmap.py"/>
        <source>Relief {layer} does not reach the map: the land is plain, and no relief is credited.</source>
        <translation>Релефи {layer} ба харита намерасад: хушкӣ бе релеф кашида шудааст ва релеф дар манбаъҳо зикр нашудааст.</translation>
    </message>
    <message>
        <location filename="../processing/map/hazardmap.py"/>
        <source>{count} rated {count:facility has|facilities have} no known thi_class: {count:it is|they are} drawn as not rated.</source>
        <translation>Партовгоҳҳои баҳододашудаи бе thi_class-и маълум: {count}; онҳо бе баҳо нишон дода шудаанд.</translation>
    </message>
    <message>
        <location filename="../processing/map/nationalreport.py"/>
        <source>National report</source>
        <translation>Ҳисоботи миллӣ</translation>
    </message>
    <message>
        <location filename="../processing/map/nationalreport.py"/>
        <source>report,summary,statistics,working group,neighbours,Sendai,SDG,data gaps,PDF,ODT,HTML,publish,THI</source>
        <translation>ҳисобот,хулоса,омор,гурӯҳи корӣ,ҳамсояҳо,Сендай,ҲРУ,норасоии маълумот,PDF,ODT,HTML,нашр,THI</translation>
    </message>
    <message>
        <location filename="../processing/map/nationalreport.py"/>
        <source>en or ru: all words, numbers and coded values; names stay as they are.</source>
        <translation>en ё ru: ҳамаи калимаҳо, рақамҳо ва арзишҳои рамздор; номҳо бетағйир мемонанд.</translation>
    </message>
    <message>
        <location filename="../processing/map/nationalreport.py"/>
        <location filename="../processing/map/shown.py"/>
        <source>Title</source>
        <translation>Унвон</translation>
    </message>
    <message>
        <location filename="../processing/map/nationalreport.py"/>
        <source>Title of the report; empty: the usual one, in its language.</source>
        <translation>Унвони ҳисобот; холӣ: муқаррарӣ, бо забони он.</translation>
    </message>
    <message>
        <location filename="../processing/map/nationalreport.py"/>
        <source>Who gives the report out: stands below its title and at the foot of each page.</source>
        <translation>Кӣ ҳисоботро мебарорад: дар зери унвон ва поёни ҳар саҳифа меистад.</translation>
    </message>
    <message>
        <location filename="../processing/map/nationalreport.py"/>
        <source>A picture of the authority's, at the head of the report: PNG, JPEG or SVG, of at most 5 MB.</source>
        <translation>Расми мақом дар аввали ҳисобот: PNG, JPEG ё SVG, на зиёда аз 5 МБ.</translation>
    </message>
    <message>
        <location filename="../processing/map/nationalreport.py"/>
        <source>Who made the data, as the report shall name them.</source>
        <translation>Кӣ маълумотро тайёр кард, чунонки дар ҳисобот зикр мешавад.</translation>
    </message>
    <message>
        <location filename="../processing/map/nationalreport.py"/>
        <source>Report as a page</source>
        <translation>Ҳисобот ҳамчун саҳифа</translation>
    </message>
    <message>
        <location filename="../processing/map/nationalreport.py"/>
        <source>One file without outside resources, for a web site or a mail.</source>
        <translation>Як файл бе захираҳои беруна, барои сомона ё нома.</translation>
    </message>
    <message>
        <location filename="../processing/map/nationalreport.py"/>
        <source>Report as a text</source>
        <translation>Ҳисобот ҳамчун матн</translation>
    </message>
    <message>
        <location filename="../processing/map/nationalreport.py"/>
        <source>OpenDocument text (*.odt)</source>
        <translation>Матни OpenDocument (*.odt)</translation>
    </message>
    <message>
        <location filename="../processing/map/nationalreport.py"/>
        <source>For LibreOffice and Word: a working group writes its own words into it.</source>
        <translation>Барои LibreOffice ва Word: гурӯҳи корӣ суханони худро ба он менависад.</translation>
    </message>
    <message>
        <location filename="../processing/map/nationalreport.py"/>
        <source>Report as PDF</source>
        <translation>Ҳисобот ҳамчун PDF</translation>
    </message>
    <message>
        <location filename="../processing/map/nationalreport.py"/>
        <source>A4, with page numbers; its text can be searched.</source>
        <translation>A4, бо рақами саҳифаҳо; дар матн ҷустуҷӯ кардан мумкин аст.</translation>
    </message>
    <message>
        <location filename="../processing/map/nationalreport.py"/>
        <source>Facilities to act on now</source>
        <translation>Иншоотҳое, ки фавран амал талаб мекунанд</translation>
    </message>
    <message>
        <location filename="../processing/map/nationalreport.py"/>
        <source>Pages of the PDF</source>
        <translation>Саҳифаҳои PDF</translation>
    </message>
    <message>
        <location filename="../processing/map/nationalreport.py"/>
        <source>Paths of the tool Trace downstream: they tell the river basin of each facility.</source>
        <translation>Роҳҳои абзори «Роҳи ҷараён ба поёноб»: аз рӯи онҳо ҳавзаи дарёи ҳар иншоот муайян мешавад.</translation>
    </message>
    <message>
        <location filename="../processing/map/nationalreport.py"/>
        <source>Crossings of the tool Trace downstream: what could reach each neighbour, how near and how soon. Left empty: what the register itself says of countries downstream.</source>
        <translation>Убурҳои абзори «Роҳи ҷараён ба поёноб»: ба ҳар ҳамсоя чӣ расида метавонад, чӣ қадар наздик ва зуд. Холӣ: он чи худи феҳрист оид ба кишварҳои поёноб мегӯяд.</translation>
    </message>
    <message>
        <location filename="../processing/map/nationalreport.py"/>
        <source>Zones to show on the map of the report.</source>
        <translation>Минтақаҳо барои харитаи ҳисобот.</translation>
    </message>
    <message>
        <location filename="../processing/map/nationalreport.py"/>
        <source>Picture of the map</source>
        <translation>Расми харита</translation>
    </message>
    <message>
        <location filename="../processing/map/nationalreport.py"/>
        <source>A map of your own, such as that of the tool Hazard map as PNG. Left empty: the report draws one.</source>
        <translation>Харитаи худи шумо, масалан PNG-и абзори «Харитаи хатар». Холӣ: ҳисобот онро худ мекашад.</translation>
    </message>
    <message>
        <location filename="../processing/map/nationalreport.py"/>
        <source>PEOPLE_TOTAL of the tool Exposure, which counts each person once; without it no sum is given.</source>
        <translation>PEOPLE_TOTAL-и абзори «Осебпазирӣ», ки ҳар касро як бор ҳисоб мекунад; бе он ҷамъ дода намешавад.</translation>
    </message>
    <message>
        <location filename="../processing/map/nationalreport.py"/>
        <source>None of HTML, ODT and PDF is to be written: name at least one of them.</source>
        <translation>Навиштани на HTML, на ODT ва на PDF нишон дода шудааст: ақаллан якеро номбар кунед.</translation>
    </message>
    <message>
        <location filename="../processing/map/nationalreport.py"/>
        <source>MAP takes the place of the map it is drawn on</source>
        <translation>MAP харитаеро, ки онҳо дар он кашида мешаванд, иваз мекунад</translation>
    </message>
    <message>
        <location filename="../processing/map/nationalreport.py"/>
        <source>Give the measures of the tool Evaluate checklist.</source>
        <translation>Чораҳои абзори «Баҳодиҳии рӯйхати санҷишӣ»-ро диҳед.</translation>
    </message>
    <message>
        <location filename="../processing/map/nationalreport.py"/>
        <location filename="../processing/map/rated.py"/>
        <location filename="../processing/rating/compareratings.py"/>
        <location filename="../processing/rating/telling.py"/>
        <source>Layer {layer}: {reason}</source>
        <translation>Қабати {layer}: {reason}</translation>
    </message>
    <message>
        <location filename="../processing/map/rated.py"/>
        <source>Layer {layer} has no field thi: run the tool Rate hazard on it first, and use its result.</source>
        <translation>Дар қабати {layer} майдони thi нест: аввал барои он абзори «Баҳодиҳии хатар»-ро иҷро кунед ва натиҷаашро гиред.</translation>
    </message>
    <message>
        <location filename="../processing/map/rated.py"/>
        <source>Layer {layer} has no facilities (check filter and selection).</source>
        <translation>Дар қабати {layer} партовгоҳ нест (филтр ва интихобро санҷед).</translation>
    </message>
    <message>
        <location filename="../processing/map/rated.py"/>
        <source>People were counted in the plugin's own towns only</source>
        <translation>Одамон танҳо дар шаҳрҳои модул ҳисоб шудаанд</translation>
    </message>
    <message>
        <location filename="../processing/map/rated.py"/>
        <source>Adds the note that people at risk are an overview and a lower bound, as assess counts them by default.</source>
        <translation>Эзоҳ илова мекунад, ки аҳолии зери хатар манзараи умумӣ ва ҳадди поёнӣ аст, чунонки assess бо нобаёнӣ ҳисоб мекунад.</translation>
    </message>
    <message>
        <location filename="../processing/map/rated.py"/>
        <source>The national scheme that rated the facilities, where they no longer carry the names of its classes and parts themselves (field thi_legend).</source>
        <translation>Схемаи миллӣ, ки аз рӯи он баҳо дода шудааст, — агар партовгоҳҳо номи синфҳо ва қисмҳои онро (майдони thi_legend) дигар надошта бошанд.</translation>
    </message>
    <message>
        <location filename="../processing/map/rated.py"/>
        <source>Layer {layer} was rated by {scheme}, whose classes it does not name: their codes are shown. Give the scheme as SCHEME_FILE.</source>
        <translation>Ба қабати {layer} аз рӯи схемаи {scheme} баҳо дода шудааст, ки синфҳояшро номбар намекунад: рамзҳои онҳо нишон дода шудаанд. Схемаро дар SCHEME_FILE диҳед.</translation>
    </message>
    <message>
        <location filename="../processing/map/rated.py"/>
        <source>Layer {layer} was rated by {scheme}, not by {given} of {path}: rate it again by that scheme, or leave SCHEME_FILE empty.</source>
        <translation>Ба қабати {layer} аз рӯи {scheme} баҳо дода шудааст, на {given} аз {path}: аз рӯи ин схема аз нав баҳо диҳед ё SCHEME_FILE-ро холӣ гузоред.</translation>
    </message>
    <message>
        <location filename="../processing/map/rated.py"/>
        <source>Layer {layer} has no field {field}: run the tool How sure are the ranks on the rated facilities first, and use its result.</source>
        <translation>Дар қабати {layer} майдони {field} нест: аввал барои партовгоҳҳои баҳододашуда абзори «Эътимоднокии ҷойҳо»-ро иҷро кунед ва натиҷаашро гиред.</translation>
    </message>
    <message>
        <location filename="../processing/map/rated.py"/>
        <source>Layer {layer} has no field {field}: rate it again with the tool Rate hazard.</source>
        <translation>Дар қабати {layer} майдони {field} нест: бо абзори «Баҳодиҳии хатар» аз нав баҳо диҳед.</translation>
    </message>
    <message>
        <location filename="../processing/map/rated.py"/>
        <source>Layer {layer} has no coordinate system: set it, then run again.</source>
        <translation>Қабати {layer} низоми координатаҳо надорад: онро муқаррар карда, аз нав иҷро кунед.</translation>
    </message>
    <message>
        <location filename="../processing/map/rated.py"/>
        <source>Layer {layer}, facility {name}: thi is {value!r}, a number is needed.</source>
        <translation>Қабати {layer}, партовгоҳи {name}: thi {value!r} аст, адад лозим аст.</translation>
    </message>
    <message>
        <location filename="../processing/map/shown.py"/>
        <source>Facilities with the rating of the tool Rate hazard (field thi). Polygons are shown by a point inside.</source>
        <translation>Партовгоҳҳо бо баҳои абзори «Баҳодиҳии хатар» (майдони thi). Полигонҳо бо нуқтаи дохилӣ нишон дода мешаванд.</translation>
    </message>
    <message>
        <location filename="../processing/map/shown.py"/>
        <source>Paths of the tool Trace downstream. The map grows to show where they lead.</source>
        <translation>Роҳҳои абзори «Роҳи ҷараён ба поёноб». Харита васеъ мешавад, то нишон диҳад, ки онҳо ба куҷо мебаранд.</translation>
    </message>
    <message>
        <location filename="../processing/map/shown.py"/>
        <source>Zones of influence</source>
        <translation>Минтақаҳои таъсир</translation>
    </message>
    <message>
        <location filename="../processing/map/shown.py"/>
        <source>Inundation or other zones to show below the paths.</source>
        <translation>Минтақаҳои зериобмонӣ ё дигар, ки дар зери роҳҳо нишон дода мешаванд.</translation>
    </message>
    <message>
        <location filename="../processing/map/shown.py"/>
        <source>Crossings of the tool Trace downstream. Those between the same countries at one place share a number; the table gives the nearest facility's distance and hours.</source>
        <translation>Убурҳои абзори «Роҳи ҷараён ба поёноб». Убурҳои байни ҳамон кишварҳо дар як ҷо рақами умумӣ доранд; ҷадвал масофа ва соатҳоро аз иншооти наздиктарин медиҳад.</translation>
    </message>
    <message>
        <location filename="../processing/map/shown.py"/>
        <source>OUTPUT of the tool Travel time: paths are then coloured by hours of arrival, and the velocity is said.</source>
        <translation>OUTPUT-и абзори «Вақти расидан»: он гоҳ роҳҳо аз рӯи соатҳои расидан ранг карда мешаванд ва суръат зикр мешавад.</translation>
    </message>
    <message>
        <location filename="../processing/map/shown.py"/>
        <source>RECEPTORS_HIT of the tool Exposure: drawn, and named with their arrival where there is room.</source>
        <translation>RECEPTORS_HIT-и абзори «Осебпазирӣ»: кашида ва дар ҷое ки ҷой ҳаст, бо вақти расидан номбар мешаванд.</translation>
    </message>
    <message>
        <location filename="../processing/map/shown.py"/>
        <source>Country polygons of your authority. Left empty: the world map that QGIS ships (Natural Earth, generalised); the map then says so.</source>
        <translation>Полигонҳои кишварҳои мақоми шумо. Холӣ: харитаи ҷаҳон аз маҷмуи QGIS (Natural Earth, генерализатсияшуда); он гоҳ харита инро мегӯяд.</translation>
    </message>
    <message>
        <location filename="../processing/map/shown.py"/>
        <source>Arrivals of the tool Travel time: hours along the path on the map near the facility; receptors are marked on the profile.</source>
        <translation>Натиҷаҳои абзори «Вақти расидан»: соатҳо қад-қади роҳ дар харитаи назди иншоот; объектҳо дар профил қайд мешаванд.</translation>
    </message>
    <message>
        <location filename="../processing/map/shown.py"/>
        <source>Sections of the tool Inundation zone: the deepest is drawn beside the profile.</source>
        <translation>Буришҳои абзори «Минтақаи зериобмонӣ»: чуқуртаринаш дар паҳлӯи профил кашида мешавад.</translation>
    </message>
    <message>
        <location filename="../processing/map/shown.py"/>
        <source>Checklist by category</source>
        <translation>Рӯйхати санҷишӣ аз рӯи бахшҳо</translation>
    </message>
    <message>
        <location filename="../processing/map/shown.py"/>
        <source>Table of categories of the tool Evaluate checklist.</source>
        <translation>Ҷадвали бахшҳои абзори «Баҳодиҳии рӯйхати санҷишӣ».</translation>
    </message>
    <message>
        <location filename="../processing/map/shown.py"/>
        <source>Settlements with a field name, for the map near the facility.</source>
        <translation>Маҳалҳои аҳолинишин бо майдони name, барои харитаи назди иншоот.</translation>
    </message>
    <message>
        <location filename="../processing/map/shown.py"/>
        <source>Earlier assessment</source>
        <translation>Арзёбии пешина</translation>
    </message>
    <message>
        <location filename="../processing/map/shown.py"/>
        <source>The same facilities as they were rated before: the report tells what changed, and why.</source>
        <translation>Ҳамон иншоотҳо бо баҳои пештара: ҳисобот мегӯяд, ки чӣ тағйир ёфт ва чаро.</translation>
    </message>
    <message>
        <location filename="../processing/map/shown.py"/>
        <source>Measures of the checklist</source>
        <translation>Чораҳои рӯйхати санҷишӣ</translation>
    </message>
    <message>
        <location filename="../processing/map/shown.py"/>
        <source>Table of measures of the tool Evaluate checklist: the report counts them by term.</source>
        <translation>Ҷадвали чораҳои абзори «Баҳодиҳии рӯйхати санҷишӣ»: ҳисобот онҳоро аз рӯи муҳлат ҳисоб мекунад.</translation>
    </message>
    <message>
        <location filename="../processing/map/shown.py"/>
        <source>Country polygons of your authority. Left empty: the world map that QGIS ships.</source>
        <translation>Полигонҳои кишварҳои мақоми шумо. Холӣ: харитаи ҷаҳон аз маҷмуи QGIS.</translation>
    </message>
    <message>
        <location filename="../processing/map/shown.py"/>
        <source>Relief for shading</source>
        <translation>Релеф барои соя</translation>
    </message>
    <message>
        <location filename="../processing/map/shown.py"/>
        <source>Note on the relief</source>
        <translation>Эзоҳ оид ба релеф</translation>
    </message>
    <message>
        <location filename="../processing/map/shown.py"/>
        <source>How far the paths can be trusted, for example which relief they follow.</source>
        <translation>Ба роҳҳо то чӣ андоза бовар кардан мумкин аст, масалан аз рӯи кадом релеф сохта шудаанд.</translation>
    </message>
    <message>
        <location filename="../processing/map/shown.py"/>
        <source>Paths follow the plugin's own relief</source>
        <translation>Роҳҳо аз рӯи релефи худи модул</translation>
    </message>
    <message>
        <location filename="../processing/map/shown.py"/>
        <source>Adds the note that the paths are an overview, and what to use instead. Paths that know the size of their cells (cell_m, as the tool Trace downstream writes it) say so by themselves.</source>
        <translation>Эзоҳ илова мекунад, ки роҳҳо танҳо манзараи умумиянд ва ба ҷойи онҳо чиро гирифтан лозим аст. Роҳҳое, ки андозаи катаки худро медонанд (cell_m, чунонки абзори «Роҳи ҷараён ба поёноб» менависад), инро худашон мегӯянд.</translation>
    </message>
    <message>
        <location filename="../processing/map/shown.py"/>
        <source>Adds the note that the paths are an overview only. Paths that know the size of their cells (cell_m, as the tool Trace downstream writes it) say so by themselves.</source>
        <translation>Эзоҳ илова мекунад, ки роҳҳо танҳо манзараи умумиянд. Роҳҳое, ки андозаи катаки худро медонанд (cell_m, чунонки абзори «Роҳи ҷараён ба поёноб» менависад), инро худашон мегӯянд.</translation>
    </message>
    <message>
        <location filename="../processing/map/webmap.py"/>
        <source>Web map</source>
        <translation>Веб-харита</translation>
    </message>
    <message>
        <location filename="../processing/map/webmap.py"/>
        <source>web,map,HTML,page,publish,online,offline,interactive,phone,list,filter,Leaflet</source>
        <translation>веб,харита,HTML,саҳифа,нашр,онлайн,офлайн,интерактивӣ,телефон,рӯйхат,интихоб,Leaflet</translation>
    </message>
    <message>
        <location filename="../processing/map/webmap.py"/>
        <source>First language of the page</source>
        <translation>Забони аввали саҳифа</translation>
    </message>
    <message>
        <location filename="../processing/map/webmap.py"/>
        <source>en, ru, kk, ky, tg or uz: the page opens in it; readers switch to the others.</source>
        <translation>en, ru, kk, ky, tg ё uz: саҳифа бо он кушода мешавад; хонанда забони дигарро интихоб карда метавонад.</translation>
    </message>
    <message>
        <location filename="../processing/map/webmap.py"/>
        <source>Folder of the web map</source>
        <translation>Ҷузвдони веб-харита</translation>
    </message>
    <message>
        <location filename="../processing/map/webmap.py"/>
        <source>Gets one file, index.html, which holds map, list and library. Opens from the disk as it is; copied to a web server it needs nothing else. Other files of the folder are left alone.</source>
        <translation>Як файл index.html мегирад, ки харита, рӯйхат ва китобхонаро дар бар дорад. Аз диск чунонки ҳаст, кушода мешавад; дар веб-сервер ба чизи дигар ниёз надорад. Файлҳои дигари ҷузвдон бетағйир мемонанд.</translation>
    </message>
    <message>
        <location filename="../processing/map/webmap.py"/>
        <source>Facilities shown</source>
        <translation>Иншоотҳои нишондодашуда</translation>
    </message>
    <message>
        <location filename="../processing/map/webmap.py"/>
        <source>Paths of the tool Trace downstream, or those by arrival of the tool Travel time, which are coloured by their hours.</source>
        <translation>Роҳҳои абзори «Роҳи ҷараён ба поёноб» ё роҳҳо аз рӯи вақти расидани абзори «Вақти расидан», ки аз рӯи соат ранг карда мешаванд.</translation>
    </message>
    <message>
        <location filename="../processing/map/webmap.py"/>
        <source>Title of the page; empty: the usual one, in the language of the reader.</source>
        <translation>Унвони саҳифа; холӣ: муқаррарӣ, бо забони хонанда.</translation>
    </message>
    <message>
        <location filename="../processing/map/webmap.py"/>
        <source>Who made the data, as the page shall name them.</source>
        <translation>Кӣ маълумотро тайёр кард, чунонки дар саҳифа зикр мешавад.</translation>
    </message>
    <message>
        <location filename="../processing/map/webmap.py"/>
        <source>Who publishes the map, as it stands above the title.</source>
        <translation>Кӣ харитаро нашр мекунад; дар болои унвон меистад.</translation>
    </message>
    <message>
        <location filename="../processing/map/webmap.py"/>
        <source>Picture beside the title: PNG, JPEG or SVG. It becomes part of the page.</source>
        <translation>Расм дар паҳлӯи унвон: PNG, JPEG ё SVG. Он қисми саҳифа мешавад.</translation>
    </message>
    <message>
        <location filename="../processing/models.py"/>
        <source>National screening</source>
        <translation>Арзёбии пешакии миллӣ</translation>
    </message>
    <message>
        <location filename="../processing/models.py"/>
        <source>model,screening,national,inventory,hazard,list,map,workflow</source>
        <translation>модел,арзёбии пешакӣ,кишвар,феҳрист,хатар,рӯйхат,харита,занҷира,model</translation>
    </message>
    <message>
        <location filename="../processing/models.py"/>
        <source>Screening with open data</source>
        <translation>Арзёбии пешакӣ аз рӯи маълумоти кушода</translation>
    </message>
    <message>
        <location filename="../processing/models.py"/>
        <source>model,screening,open data,download,GLO-30,hazard,list,map,sheets,workflow</source>
        <translation>модел,арзёбии пешакӣ,маълумоти кушода,боргирӣ,GLO-30,хатар,рӯйхат,харита,варақаҳо,занҷира</translation>
    </message>
    <message>
        <location filename="../processing/models.py"/>
        <source>One facility in depth</source>
        <translation>Таҳлили амиқи як партовгоҳ</translation>
    </message>
    <message>
        <location filename="../processing/models.py"/>
        <source>model,facility,dam breach,downstream,zone,arrival,people,workflow</source>
        <translation>модел,партовгоҳ,рахнашавии сарбанд,поёноб,минтақа,вақти расидан,одамон,занҷира,model</translation>
    </message>
    <message>
        <location filename="../processing/parameters.py"/>
        <source>it counts only with {name}</source>
        <translation>ин танҳо бо {name} ба ҳисоб гирифта мешавад</translation>
    </message>
    <message>
        <location filename="../processing/rating/checklistsheet.py"/>
        <source>Checklist to print</source>
        <translation>Рӯйхати санҷишӣ барои чоп</translation>
    </message>
    <message>
        <location filename="../processing/rating/checklistsheet.py"/>
        <source>checklist,sheet,print,form,inspection,audit,questions,paper,HTML</source>
        <translation>рӯйхати санҷишӣ,варақ,чоп,бланк,муоина,аудит,саволҳо,коғаз,HTML</translation>
    </message>
    <message>
        <location filename="../processing/rating/checklistsheet.py"/>
        <location filename="../window/checklist/choices.py"/>
        <source>List</source>
        <translation>Рӯйхат</translation>
    </message>
    <message>
        <location filename="../processing/rating/checklistsheet.py"/>
        <source>Which list of the checklist: A visual, B detailed, C inactive or abandoned facility.</source>
        <translation>Кадом рӯйхат: A — чашмӣ, B — муфассал, C — иншооти ғайрифаъол ё бесоҳиб.</translation>
    </message>
    <message>
        <location filename="../processing/rating/checklistsheet.py"/>
        <location filename="../processing/rating/evaluatechecklist.py"/>
        <source>Answers</source>
        <translation>Ҷавобҳо</translation>
    </message>
    <message>
        <location filename="../processing/rating/checklistsheet.py"/>
        <source>A table with one row per answer: facility_id, question_id and answer, where it has them answered_on, answered_by, evidence, remarks and photo. Without it the sheet is empty.</source>
        <translation>Ҷадвал бо як сатр барои ҳар ҷавоб: facility_id, question_id ва answer, агар бошад — answered_on, answered_by, evidence, remarks ва photo. Бе он варақ холӣ аст.</translation>
    </message>
    <message>
        <location filename="../processing/rating/checklistsheet.py"/>
        <location filename="../window/checklist/choices.py"/>
        <location filename="../window/dock/panel.py"/>
        <source>Facility</source>
        <translation>Иншоот</translation>
    </message>
    <message>
        <location filename="../processing/rating/checklistsheet.py"/>
        <source>facility_id of the facility; it may be left out where the answers are those of one.</source>
        <translation>facility_id-и иншоот; агар ҳамаи ҷавобҳо аз як иншоот бошанд, нишон додан шарт нест.</translation>
    </message>
    <message>
        <location filename="../processing/rating/checklistsheet.py"/>
        <location filename="../processing/rating/evaluatechecklist.py"/>
        <source>Checklist file</source>
        <translation>Файли рӯйхати санҷишӣ</translation>
    </message>
    <message>
        <location filename="../processing/rating/checklistsheet.py"/>
        <location filename="../processing/rating/evaluatechecklist.py"/>
        <source>A national checklist, used instead of the plugin's own: an edited copy of rating/checklists/default.json.</source>
        <translation>Рӯйхати санҷишии миллӣ ба ҷойи рӯйхати модул: нусхаи таҳриршудаи rating/checklists/default.json.</translation>
    </message>
    <message>
        <location filename="../processing/rating/checklistsheet.py"/>
        <source>Language of the sheet</source>
        <translation>Забони варақ</translation>
    </message>
    <message>
        <location filename="../processing/rating/checklistsheet.py"/>
        <source>en, ru, or both: questions and captions.</source>
        <translation>en, ru ё both: забони саволҳо ва навиштаҷот.</translation>
    </message>
    <message>
        <location filename="../processing/rating/checklistsheet.py"/>
        <source>A page for A4: print it from any browser, or save it as a PDF there.</source>
        <translation>Саҳифаи A4: аз ҳар браузер чоп кунед ё дар он ҷо ҳамчун PDF сабт кунед.</translation>
    </message>
    <message>
        <location filename="../processing/rating/checklistsheet.py"/>
        <source>Questions</source>
        <translation>Саволҳо</translation>
    </message>
    <message>
        <location filename="../processing/rating/checklistsheet.py"/>
        <source>Questions with an answer</source>
        <translation>Саволҳои ҷавобдор</translation>
    </message>
    <message>
        <location filename="../processing/rating/checklistsheet.py"/>
        <location filename="../processing/rating/evaluatechecklist.py"/>
        <source>Checklist, version and digest</source>
        <translation>Рӯйхати санҷишӣ, нусха ва ҷамъи санҷишӣ</translation>
    </message>
    <message>
        <location filename="../processing/rating/checklistsheet.py"/>
        <source>The answers have none of facility {facility} to list {list}: the boxes stay empty.</source>
        <translation>Дар байни ҷавобҳо ҷавоби иншооти {facility} ба рӯйхати {list} нест: хонаҳо холӣ мемонанд.</translation>
    </message>
    <message>
        <location filename="../processing/rating/checklistsheet.py"/>
        <source>LIST: '{list}' is no list with questions of checklist {checklist}; it has {lists}.</source>
        <translation>LIST: «{list}» рӯйхати саволдори {checklist} нест; дар он {lists} ҳастанд.</translation>
    </message>
    <message>
        <location filename="../processing/rating/checklistsheet.py"/>
        <location filename="../processing/rating/evaluatechecklist.py"/>
        <source>Give one row per answer.</source>
        <translation>Барои ҳар ҷавоб як сатр диҳед.</translation>
    </message>
    <message>
        <location filename="../processing/rating/checklistsheet.py"/>
        <source>ANSWERS has the answers of several facilities: name one as FACILITY, such as {ids}.</source>
        <translation>Дар ANSWERS ҷавобҳои якчанд иншоот ҳастанд: якеро дар FACILITY нишон диҳед, масалан {ids}.</translation>
    </message>
    <message>
        <location filename="../processing/rating/classifyconsequence.py"/>
        <source>Classify consequence (GISTM)</source>
        <translation>Таснифи оқибат (GISTM)</translation>
    </message>
    <message>
        <location filename="../processing/rating/classifyconsequence.py"/>
        <source>GISTM,consequence classification,dam failure,design flood,design earthquake,AEP,return period</source>
        <translation>GISTM,синфи оқибат,садамаи сарбанд,обхезии ҳисобӣ,заминларзаи ҳисобӣ,AEP,даври такрор</translation>
    </message>
    <message>
        <location filename="../processing/rating/classifyconsequence.py"/>
        <source>Years of operation</source>
        <translation>Солҳои истифодабарӣ</translation>
    </message>
    <message>
        <location filename="../processing/rating/classifyconsequence.py"/>
        <source>The chance that the design flood or earthquake is exceeded is worked out for so many years.</source>
        <translation>Барои ҳамин қадар сол эҳтимолияти зиёд шудани обхезӣ ё заминларзаи ҳисобӣ ҳисоб мешавад.</translation>
    </message>
    <message>
        <location filename="../processing/rating/compareratings.py"/>
        <source>Compare two ratings</source>
        <translation>Муқоисаи ду баҳо</translation>
    </message>
    <message>
        <location filename="../processing/rating/compareratings.py"/>
        <source>comparison,change,two dates,two schemes,slope chart,rank,who moved</source>
        <translation>муқоиса,тағйир,ду сана,ду схема,диаграмма,ҷой,кӣ ҷой иваз кард</translation>
    </message>
    <message>
        <location filename="../processing/rating/compareratings.py"/>
        <source>First rating</source>
        <translation>Баҳои якум</translation>
    </message>
    <message>
        <location filename="../processing/rating/compareratings.py"/>
        <source>A layer rated by ratehazard or raterisk, with facility_id.</source>
        <translation>Қабате, ки бо ratehazard ё raterisk баҳо гирифтааст, бо facility_id.</translation>
    </message>
    <message>
        <location filename="../processing/rating/compareratings.py"/>
        <source>Second rating</source>
        <translation>Баҳои дуюм</translation>
    </message>
    <message>
        <location filename="../processing/rating/compareratings.py"/>
        <source>The same facilities at a later date, or by another scheme.</source>
        <translation>Ҳамон партовгоҳҳо дар санаи дертар ё аз рӯи схемаи дигар.</translation>
    </message>
    <message>
        <location filename="../processing/rating/compareratings.py"/>
        <source>Index</source>
        <translation>Шохис</translation>
    </message>
    <message>
        <location filename="../processing/rating/compareratings.py"/>
        <source>The index to compare: thi (hazard) or tri (risk).</source>
        <translation>Шохис барои муқоиса: thi (хатар) ё tri (хавф).</translation>
    </message>
    <message>
        <location filename="../processing/rating/compareratings.py"/>
        <source>Title of the first</source>
        <translation>Номи баҳои якум</translation>
    </message>
    <message>
        <location filename="../processing/rating/compareratings.py"/>
        <source>Title of the second</source>
        <translation>Номи баҳои дуюм</translation>
    </message>
    <message>
        <location filename="../processing/rating/compareratings.py"/>
        <source>Heads its side of the chart, such as a year or a scheme; the layer's name if left out.</source>
        <translation>Навиштаи болои тарафи худ дар диаграмма, масалан сол ё схема; бе он — номи қабат.</translation>
    </message>
    <message>
        <location filename="../processing/rating/compareratings.py"/>
        <source>Language of page and reasons</source>
        <translation>Забони саҳифа ва сабабҳо</translation>
    </message>
    <message>
        <location filename="../processing/rating/compareratings.py"/>
        <source>Language of the HTML page and of the field why: en or ru.</source>
        <translation>Забони саҳифаи HTML ва майдони why: en ё ru.</translation>
    </message>
    <message>
        <location filename="../processing/rating/compareratings.py"/>
        <source>Comparison</source>
        <translation>Муқоиса</translation>
    </message>
    <message>
        <location filename="../processing/rating/compareratings.py"/>
        <source>A table: one row per facility of either rating, in the order of the second rank.</source>
        <translation>Ҷадвал: барои ҳар партовгоҳи ҳарду баҳо як сатр, бо тартиби ҷойи дуюм.</translation>
    </message>
    <message>
        <location filename="../processing/rating/compareratings.py"/>
        <location filename="../processing/rating/rankrobustness.py"/>
        <source>Page with chart</source>
        <translation>Саҳифа бо диаграмма</translation>
    </message>
    <message>
        <location filename="../processing/rating/compareratings.py"/>
        <source>A page with a slope chart of the ranks and a table of who moved and why.</source>
        <translation>Саҳифа бо диаграммаи ҷойҳо ва ҷадвал, ки кӣ ҷой иваз кард ва чаро.</translation>
    </message>
    <message>
        <location filename="../processing/rating/compareratings.py"/>
        <source>Facilities that moved up</source>
        <translation>Партовгоҳҳое, ки боло рафтанд</translation>
    </message>
    <message>
        <location filename="../processing/rating/compareratings.py"/>
        <source>Facilities that moved down</source>
        <translation>Партовгоҳҳое, ки поён рафтанд</translation>
    </message>
    <message>
        <location filename="../processing/rating/compareratings.py"/>
        <source>Facilities that kept their rank</source>
        <translation>Партовгоҳҳое, ки ҷойи худро нигоҳ доштанд</translation>
    </message>
    <message>
        <location filename="../processing/rating/compareratings.py"/>
        <source>Facilities in the second rating only</source>
        <translation>Партовгоҳҳо танҳо дар баҳои дуюм</translation>
    </message>
    <message>
        <location filename="../processing/rating/compareratings.py"/>
        <source>Facilities in the first rating only</source>
        <translation>Партовгоҳҳо танҳо дар баҳои якум</translation>
    </message>
    <message>
        <location filename="../processing/rating/compareratings.py"/>
        <source>Rate the layer with {tool} first, and give every facility an id.</source>
        <translation>Аввал бо абзори {tool} ба қабат баҳо диҳед ва ба ҳар партовгоҳ рамз диҳед.</translation>
    </message>
    <message>
        <location filename="../processing/rating/compareratings.py"/>
        <location filename="../processing/rating/datarequest.py"/>
        <source>{layer}: {count} {count:row|rows} without facility_id {count:was|were} left out.</source>
        <translation>{layer}: сатрҳои бе facility_id сарфи назар шуданд: {count}.</translation>
    </message>
    <message>
        <location filename="../processing/rating/datarequest.py"/>
        <source>Request missing data</source>
        <translation>Дархости маълумоти норасо</translation>
    </message>
    <message>
        <location filename="../processing/rating/datarequest.py"/>
        <source>missing data,unknown,questionnaire,operator,owner,letter,workbook,XLSX,value of information</source>
        <translation>маълумоти норасо,номаълум,пурсишнома,истифодабаранда,молик,нома,китоб,XLSX,арзиши маълумот</translation>
    </message>
    <message>
        <location filename="../processing/rating/datarequest.py"/>
        <source>Inventory of facilities with facility_id: any layer or table with the fields that the scheme reads.</source>
        <translation>Феҳристи иншоотҳо бо facility_id: ҳар қабат ё ҷадвал бо майдонҳое, ки схема мехонад.</translation>
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
        <translation>Схемаи баҳодиҳӣ, ки аз рӯи он таъсири номаълум баркашида мешавад.</translation>
    </message>
    <message>
        <location filename="../processing/rating/datarequest.py"/>
        <location filename="../processing/rating/rankrobustness.py"/>
        <source>A scheme of your own, used instead of the one above.</source>
        <translation>Схемаи худи шумо ба ҷойи схемаи боло.</translation>
    </message>
    <message>
        <location filename="../processing/rating/datarequest.py"/>
        <source>A request for each</source>
        <translation>Дархости алоҳида барои ҳар</translation>
    </message>
    <message>
        <location filename="../processing/rating/datarequest.py"/>
        <source>operator, owner, country or region: the field by which facilities are put together. Those of which it is not known are a request of their own.</source>
        <translation>operator, owner, country ё region: майдоне, ки аз рӯи он иншоотҳо гурӯҳбандӣ мешаванд. Онҳое, ки барояшон номаълум аст, дархости алоҳида мебошанд.</translation>
    </message>
    <message>
        <location filename="../processing/rating/datarequest.py"/>
        <source>Language of workbooks and letters</source>
        <translation>Забони китобҳо ва номаҳо</translation>
    </message>
    <message>
        <location filename="../processing/rating/datarequest.py"/>
        <source>en or ru: headings, lists to choose from, explanations; names stay as they are.</source>
        <translation>en ё ru: сарлавҳаҳо, рӯйхатҳои интихоб, шарҳҳо; номҳо бетағйир мемонанд.</translation>
    </message>
    <message>
        <location filename="../processing/rating/datarequest.py"/>
        <source>Folder of requests</source>
        <translation>Ҷузвдони дархостҳо</translation>
    </message>
    <message>
        <location filename="../processing/rating/datarequest.py"/>
        <source>For each group a workbook (XLSX) to fill in and a letter (HTML), and requests.html, which lists them. Files that the tool did not make, such as workbooks filled in, are not replaced.</source>
        <translation>Барои ҳар гурӯҳ китоб (XLSX) барои пуркунӣ ва нома (HTML), инчунин requests.html, ки онҳоро номбар мекунад. Файлҳое, ки абзор насохтааст, масалан китобҳои пуршуда, иваз намешаванд.</translation>
    </message>
    <message>
        <location filename="../processing/rating/datarequest.py"/>
        <source>List of requests</source>
        <translation>Рӯйхати дархостҳо</translation>
    </message>
    <message>
        <location filename="../processing/rating/datarequest.py"/>
        <source>Requests</source>
        <translation>Дархостҳо</translation>
    </message>
    <message>
        <location filename="../processing/rating/datarequest.py"/>
        <source>Facilities asked about</source>
        <translation>Иншоотҳо дар дархостҳо</translation>
    </message>
    <message>
        <location filename="../processing/rating/datarequest.py"/>
        <source>Data asked for</source>
        <translation>Маълумоти дархостшуда</translation>
    </message>
    <message>
        <location filename="../processing/rating/datarequest.py"/>
        <location filename="../processing/rating/rankrobustness.py"/>
        <location filename="../processing/rating/scheme_rating.py"/>
        <source>Scheme, version and digest</source>
        <translation>Схема, нусха ва ҷамъи санҷишӣ</translation>
    </message>
    <message>
        <location filename="../processing/rating/datarequest.py"/>
        <source>Inputs of the scheme that are no fields of the inventory are not asked for: {fields}.</source>
        <translation>Маълумоти ибтидоии схема, ки майдони феҳрист нестанд, пурсида намешаванд: {fields}.</translation>
    </message>
    <message>
        <location filename="../processing/rating/datarequest.py"/>
        <source>By it the answers find their facility: run importinventory first.</source>
        <translation>Ҷавобҳо аз рӯи он иншооти худро меёбанд: аввал importinventory-ро иҷро кунед.</translation>
    </message>
    <message>
        <location filename="../processing/rating/datarequest.py"/>
        <source>Layer {layer}, field facility_id: {ids} stand twice or more. Answers could not be told apart: give each facility an identifier of its own.</source>
        <translation>Қабати {layer}, майдони facility_id: {ids} ду бор ё бештар дучор мешаванд. Ҷавобҳоро аз ҳам фарқ кардан имконнопазир мебуд: ба ҳар иншоот рамзи худашро диҳед.</translation>
    </message>
    <message>
        <location filename="../processing/rating/datarequest.py"/>
        <source>Layer {layer} has no field {field}: all facilities are in one request.</source>
        <translation>Дар қабати {layer} майдони {field} нест: ҳамаи иншоотҳо дар як дархостанд.</translation>
    </message>
    <message>
        <location filename="../processing/rating/evaluatechecklist.py"/>
        <source>Evaluate a checklist</source>
        <translation>Баҳодиҳии рӯйхати санҷишӣ</translation>
    </message>
    <message>
        <location filename="../processing/rating/evaluatechecklist.py"/>
        <source>checklist,safety,credibility,measures,inspection,audit,UNECE,questions</source>
        <translation>рӯйхати санҷишӣ,бехатарӣ,эътимоднокӣ,чораҳо,муоина,аудит,КИА СММ,саволҳо,checklist</translation>
    </message>
    <message>
        <location filename="../processing/rating/evaluatechecklist.py"/>
        <source>A table with one row per answer: facility_id, question_id (such as B10) and answer (yes, mostly_yes, mostly_no, no, not_applicable, no_data; also да, скорее да, ...).</source>
        <translation>Ҷадвал бо як сатр барои ҳар ҷавоб: facility_id, question_id (масалан B10) ва answer (yes, mostly_yes, mostly_no, no, not_applicable, no_data; инчунин бо русӣ).</translation>
    </message>
    <message>
        <location filename="../processing/rating/evaluatechecklist.py"/>
        <source>Language of questions and measures</source>
        <translation>Забони саволҳо ва чораҳо</translation>
    </message>
    <message>
        <location filename="../processing/rating/evaluatechecklist.py"/>
        <source>Language of labels, questions, measures and page: en or ru.</source>
        <translation>Забони навиштаҷот, саволҳо, чораҳо ва саҳифа: en ё ru.</translation>
    </message>
    <message>
        <location filename="../processing/rating/evaluatechecklist.py"/>
        <source>Safety by facility</source>
        <translation>Бехатарӣ аз рӯи партовгоҳ</translation>
    </message>
    <message>
        <location filename="../processing/rating/evaluatechecklist.py"/>
        <source>One row per facility and list, with safety and credibility.</source>
        <translation>Як сатр барои ҳар партовгоҳ ва рӯйхат, бо бехатарӣ ва эътимоднокӣ.</translation>
    </message>
    <message>
        <location filename="../processing/rating/evaluatechecklist.py"/>
        <source>Safety by category</source>
        <translation>Бехатарӣ аз рӯи бахш</translation>
    </message>
    <message>
        <location filename="../processing/rating/evaluatechecklist.py"/>
        <source>One row per facility, list and category of questions.</source>
        <translation>Як сатр барои ҳар партовгоҳ, рӯйхат ва бахши саволҳо.</translation>
    </message>
    <message>
        <location filename="../processing/rating/evaluatechecklist.py"/>
        <source>Measures</source>
        <translation>Чораҳо</translation>
    </message>
    <message>
        <location filename="../processing/rating/evaluatechecklist.py"/>
        <source>What to do, by facility and list, in order of priority.</source>
        <translation>Чӣ бояд кард, аз рӯи партовгоҳ ва рӯйхат, бо тартиби аҳамият.</translation>
    </message>
    <message>
        <location filename="../processing/rating/evaluatechecklist.py"/>
        <source>Answers with problems</source>
        <translation>Ҷавобҳои мушкилдор</translation>
    </message>
    <message>
        <location filename="../processing/rating/evaluatechecklist.py"/>
        <source>A table of the answers that could not be used as they stand, with the reason.</source>
        <translation>Ҷадвали ҷавобҳое, ки чунонки ҳастанд истифода намешаванд, бо сабаб.</translation>
    </message>
    <message>
        <location filename="../processing/rating/evaluatechecklist.py"/>
        <source>Page with overview</source>
        <translation>Саҳифаи манзараи умумӣ</translation>
    </message>
    <message>
        <location filename="../processing/rating/evaluatechecklist.py"/>
        <source>A page with a coloured overview and the measures of each facility.</source>
        <translation>Саҳифа бо манзараи ранга ва чораҳои ҳар партовгоҳ.</translation>
    </message>
    <message>
        <location filename="../processing/rating/evaluatechecklist.py"/>
        <source>{layer} has no answer to evaluate.</source>
        <translation>Дар {layer} ҷавоб барои баҳодиҳӣ нест.</translation>
    </message>
    <message>
        <location filename="../processing/rating/evaluatechecklist.py"/>
        <source>{layer}, row {row}: {field} = {value}: {reason}.</source>
        <translation>{layer}, сатри {row}: {field} = {value}: {reason}.</translation>
    </message>
    <message>
        <location filename="../processing/rating/evaluatechecklist.py"/>
        <source>{count} more {count:answer has|answers have} problems: see the output REJECTED.</source>
        <translation>Боз ҷавобҳои мушкилдор: {count}; ниг. ба натиҷаи REJECTED.</translation>
    </message>
    <message>
        <location filename="../processing/rating/in_place.py"/>
        <source>{layer} has no field {fields}, in which scheme {scheme} writes what it adds: the parts that stand there will not make up the total, and list and map do not know its classes. Run createinventory over the register with the scheme as SCHEME_FILE, which adds the fields, and rate again.</source>
        <translation>Дар {layer} майдони {fields} нест, ки схемаи {scheme} иловаҳояшро ба он менависад: қисмҳои мавҷуда ҷамъро ташкил намедиҳанд ва рӯйхату харита синфҳои онро намешиносанд. createinventory-ро барои феҳрист бо схема дар SCHEME_FILE иҷро кунед, ки майдонҳоро илова мекунад, ва аз нав баҳо диҳед.</translation>
    </message>
    <message>
        <location filename="../processing/rating/in_place.py"/>
        <source>{layer} has no {count:field|fields} {fields}: not written.</source>
        <translation>{layer}: {count:майдони} {fields} нест, навишта намешавад.</translation>
    </message>
    <message>
        <location filename="../processing/rating/parameters.py"/>
        <source>SCHEME_FILE takes its place</source>
        <translation>ба ҷойи он SCHEME_FILE гирифта мешавад</translation>
    </message>
    <message>
        <location filename="../processing/rating/parameters.py"/>
        <source>Scheme {path}: total.field is '{found}', but {tool} writes '{index}'.</source>
        <translation>Схемаи {path}: total.field «{found}» аст, вале {tool} «{index}» менависад.</translation>
    </message>
    <message>
        <location filename="../processing/rating/parameters.py"/>
        <source>Likelihood of what is unknown</source>
        <translation>Эҳтимолияти номаълум</translation>
    </message>
    <message>
        <location filename="../processing/rating/parameters.py"/>
        <source>By what shares an unknown input falls into its classes, for the expected value and the probability of each class: those of the scheme (equal ones, unless its file gives priors), or those of the facilities of the layer of which it is known. The cautious value is the same.</source>
        <translation>Нишондиҳандаи номаълум бо кадом ҳиссаҳо ба синфҳояш тақсим мешавад, барои арзиши чашмдошт ва эҳтимолияти ҳар синф: ҳиссаҳои схема (баробар, агар файли он priors надиҳад) ё ҳиссаҳои иншоотҳои қабат, ки барояшон маълум аст. Арзиши эҳтиёткорона тағйир намеёбад.</translation>
    </message>
    <message>
        <location filename="../processing/rating/parameters.py"/>
        <source>Limits of the classes</source>
        <translation>Ҳудуди синфҳо</translation>
    </message>
    <message>
        <location filename="../processing/rating/parameters.py"/>
        <source>fixed: those of the scheme. quantiles: those that share the facilities of the layer out evenly, so that the highest class is always the highest quarter of four; such classes compare facilities of one list only.</source>
        <translation>fixed: ҳудуди схема. quantiles: ҳудуде, ки иншоотҳои қабатро баробар тақсим мекунад, то синфи баландтарин ҳамеша чоряки болоӣ бошад; чунин синфҳо танҳо иншоотҳои як рӯйхатро муқоиса мекунанд.</translation>
    </message>
    <message>
        <location filename="../processing/rating/rankrobustness.py"/>
        <source>How sure are the ranks</source>
        <translation>Эътимоднокии ҷойҳо</translation>
    </message>
    <message>
        <location filename="../processing/rating/rankrobustness.py"/>
        <source>Monte Carlo,uncertainty,robustness,sensitivity,rank interval,probability,top ten</source>
        <translation>Монте-Карло,номуайянӣ,устуворӣ,ҳассосият,фосилаи ҷойҳо,эҳтимолият,даҳгонаи аввал</translation>
    </message>
    <message>
        <location filename="../processing/rating/rankrobustness.py"/>
        <source>Inventory of facilities: any layer or table with the fields that the scheme reads.</source>
        <translation>Феҳристи партовгоҳҳо: ҳар қабат ё ҷадвал бо майдонҳое, ки схема мехонад.</translation>
    </message>
    <message>
        <location filename="../processing/rating/rankrobustness.py"/>
        <source>Rating scheme that comes with the plugin.</source>
        <translation>Схемаи баҳодиҳии маҷмуи модул.</translation>
    </message>
    <message>
        <location filename="../processing/rating/rankrobustness.py"/>
        <source>Language of the page</source>
        <translation>Забони саҳифа</translation>
    </message>
    <message>
        <location filename="../processing/rating/rankrobustness.py"/>
        <source>Language of the HTML page: en or ru.</source>
        <translation>Забони саҳифаи HTML: en ё ru.</translation>
    </message>
    <message>
        <location filename="../processing/rating/rankrobustness.py"/>
        <source>Draws</source>
        <translation>Шумораи такрорҳо</translation>
    </message>
    <message>
        <location filename="../processing/rating/rankrobustness.py"/>
        <source>How often the rating is repeated. With 10,000 draws a share is good to about 1 per cent.</source>
        <translation>Баҳодиҳӣ чанд бор такрор мешавад. Бо 10 000 такрор ҳисса то тақрибан 1 фоиз дақиқ аст.</translation>
    </message>
    <message>
        <location filename="../processing/rating/rankrobustness.py"/>
        <source>Start of the random numbers</source>
        <translation>Адади ибтидоии генератор</translation>
    </message>
    <message>
        <location filename="../processing/rating/rankrobustness.py"/>
        <source>The same number gives the same result; another one shows how much is left to chance.</source>
        <translation>Ҳамон адад ҳамон натиҷаро медиҳад; адади дигар нишон медиҳад, ки чӣ қадараш ба тасодуф вобаста аст.</translation>
    </message>
    <message>
        <location filename="../processing/rating/rankrobustness.py"/>
        <source>First ranks of interest</source>
        <translation>Ҷойҳои аввали муҳим</translation>
    </message>
    <message>
        <location filename="../processing/rating/rankrobustness.py"/>
        <source>For each facility, the share of draws in which it is among so many first.</source>
        <translation>Барои ҳар партовгоҳ ҳиссаи такрорҳо, ки он дар байни ҳамин қадар ҷойи аввал аст.</translation>
    </message>
    <message>
        <location filename="../processing/rating/rankrobustness.py"/>
        <source>Doubt about known volumes</source>
        <translation>Шубҳа дар ҳаҷмҳои маълум</translation>
    </message>
    <message>
        <location filename="../processing/rating/rankrobustness.py"/>
        <source>In 90 of 100 cases the true volume lies within the known one divided and multiplied by this. An assumption of yours; 1 takes known volumes as exact.</source>
        <translation>Дар 90 ҳолат аз 100 ҳаҷми ҳақиқӣ аз ҳаҷми маълум на зиёда аз ҳамин қадар маротиба фарқ мекунад. Ин фарзияи шумост; 1 — ҳаҷмҳои маълум дақиқанд.</translation>
    </message>
    <message>
        <location filename="../processing/rating/rankrobustness.py"/>
        <source>Doubt about the weights (%)</source>
        <translation>Шубҳа дар вазнҳо (%)</translation>
    </message>
    <message>
        <location filename="../processing/rating/rankrobustness.py"/>
        <source>Each factor's weight varies by up to so many per cent, alike for all facilities; 0 for none.</source>
        <translation>Вазни ҳар омил то ҳамин қадар фоиз тағйир дода мешавад, барои ҳамаи партовгоҳҳо якхела; 0 — тағйир намеёбад.</translation>
    </message>
    <message>
        <location filename="../processing/rating/rankrobustness.py"/>
        <source>Facilities with rank intervals</source>
        <translation>Партовгоҳҳо бо фосилаи ҷойҳо</translation>
    </message>
    <message>
        <location filename="../processing/rating/rankrobustness.py"/>
        <source>The facilities with median rank, 90 % interval of the rank, and share of draws in the top.</source>
        <translation>Партовгоҳҳо бо медианаи ҷой, фосилаи 90-фоизаи ҷой ва ҳиссаи такрорҳо дар байни аввалинҳо.</translation>
    </message>
    <message>
        <location filename="../processing/rating/rankrobustness.py"/>
        <source>Pairs</source>
        <translation>Ҷуфтҳо</translation>
    </message>
    <message>
        <location filename="../processing/rating/rankrobustness.py"/>
        <source>A table of the 50 highest, pair by pair: how often the first stands above the second.</source>
        <translation>Ҷадвали 50 партовгоҳи баландтарин, ҷуфт-ҷуфт: якум чӣ қадар зуд-зуд аз дуюм болотар меистад.</translation>
    </message>
    <message>
        <location filename="../processing/rating/rankrobustness.py"/>
        <source>A page with rank intervals and pairs as charts, made to be read without further explanation.</source>
        <translation>Саҳифа бо фосилаи ҷойҳо ва ҷуфтҳо дар диаграмма, ки бе шарҳи иловагӣ фаҳмост.</translation>
    </message>
    <message>
        <location filename="../processing/rating/rankrobustness.py"/>
        <source>Facilities in the top in 95 % of draws</source>
        <translation>Партовгоҳҳо дар байни аввалинҳо дар 95 % такрорҳо</translation>
    </message>
    <message>
        <location filename="../processing/rating/rankrobustness.py"/>
        <location filename="../processing/rating/scheme_rating.py"/>
        <location filename="../processing/rating/waterhazardclass.py"/>
        <source>Values that count as unknown</source>
        <translation>Арзишҳое, ки номаълум ҳисоб шуданд</translation>
    </message>
    <message>
        <location filename="../processing/rating/rankrobustness.py"/>
        <source>{layer} has no features.</source>
        <translation>Дар {layer} объект нест.</translation>
    </message>
    <message>
        <location filename="../processing/rating/rankrobustness.py"/>
        <source>No facility of {layer} can be rated by scheme {scheme}: run ratehazard to see why.</source>
        <translation>Ягон партовгоҳи {layer} аз рӯи схемаи {scheme} баҳо намегирад: барои донистани сабаб ratehazard-ро иҷро кунед.</translation>
    </message>
    <message>
        <location filename="../processing/rating/ratehazard.py"/>
        <source>Rate hazard (THI)</source>
        <translation>Баҳодиҳии хатар (THI)</translation>
    </message>
    <message>
        <location filename="../processing/rating/ratehazard.py"/>
        <source>tailings hazard index,THI,rating,ranking,score,class,scheme,UNECE</source>
        <translation>шохиси хатари партовгоҳ,THI,баҳо,тартиби ҷойҳо,балл,синф,схема,КИА СММ,tailings hazard index</translation>
    </message>
    <message>
        <location filename="../processing/rating/ratehazard.py"/>
        <source>Alarms file</source>
        <translation>Файли бонгҳои хатар</translation>
    </message>
    <message>
        <location filename="../processing/rating/ratehazard.py"/>
        <source>Known facts that alone call for attention, instead of the plugin's own: an edited copy of rating/alarms.json in the plugin folder. A wrong one is refused with the place and the reason.</source>
        <translation>Далелҳои маълум, ки худ ба худ диққат талаб мекунанд, ба ҷойи далелҳои модул: нусхаи таҳриршудаи rating/alarms.json аз ҷузвдони модул. Файли нодуруст бо нишон додани ҷой ва сабаб рад мешавад.</translation>
    </message>
    <message>
        <location filename="../processing/rating/raterisk.py"/>
        <source>Scheme file of the hazard</source>
        <translation>Файли схемаи хатар</translation>
    </message>
    <message>
        <location filename="../processing/rating/raterisk.py"/>
        <source>A national scheme of the THI, used for the hazard part of the risk instead of the one that the scheme includes.</source>
        <translation>Схемаи миллии THI, ки барои қисми хатар дар хавф ба ҷойи схемаи дохилӣ гирифта мешавад.</translation>
    </message>
    <message>
        <location filename="../processing/rating/raterisk.py"/>
        <source>Rate risk (TRI)</source>
        <translation>Баҳодиҳии хавф (TRI)</translation>
    </message>
    <message>
        <location filename="../processing/rating/raterisk.py"/>
        <source>tailings risk index,TRI,exposure,population at risk,rating,ranking,UNECE</source>
        <translation>шохиси хавфи партовгоҳ,TRI,осебпазирӣ,аҳолии зери хатар,баҳо,тартиби ҷойҳо,КИА СММ,tailings risk index</translation>
    </message>
    <message>
        <location filename="../processing/rating/scheme_rating.py"/>
        <source>Inventory of facilities: any layer or table with the fields that the scheme reads. Ranks count the facilities given: with selected features only, they are ranks among those.</source>
        <translation>Феҳристи партовгоҳҳо: ҳар қабат ё ҷадвал бо майдонҳое, ки схема мехонад. Ҷойҳо дар байни партовгоҳҳои додашуда ҳисоб мешаванд: агар танҳо интихобшудаҳо гирифта шаванд, дар байни онҳо.</translation>
    </message>
    <message>
        <location filename="../processing/rating/scheme_rating.py"/>
        <source>Rating scheme that comes with the plugin. Its tables stand in the help of this tool.</source>
        <translation>Схемаи баҳодиҳии маҷмуи модул. Ҷадвалҳои он дар маълумотномаи ин абзор ҳастанд.</translation>
    </message>
    <message>
        <location filename="../processing/rating/scheme_rating.py"/>
        <source>A scheme of your own, used instead of the one above: an edited copy of a file in the plugin folder rating/schemes. A wrong scheme is refused with the place and the reason.</source>
        <translation>Схемаи худи шумо ба ҷойи схемаи боло: нусхаи таҳриршудаи файл аз ҷузвдони модул rating/schemes. Схемаи нодуруст бо нишон додани ҷой ва сабаб рад мешавад.</translation>
    </message>
    <message>
        <location filename="../processing/rating/scheme_rating.py"/>
        <source>Language of notes and explanation</source>
        <translation>Забони эзоҳҳо ва шарҳ</translation>
    </message>
    <message>
        <location filename="../processing/rating/scheme_rating.py"/>
        <source>Language of the note field and of the explanation: en or ru.</source>
        <translation>Забони майдони эзоҳ ва шарҳ: en ё ru.</translation>
    </message>
    <message>
        <location filename="../processing/rating/scheme_rating.py"/>
        <source>The facilities in their order with all their fields, and the rating: scores, total with lowest and highest value, completeness, ranks, class, scheme, and a note on what is unknown or wrong; expected total, probability of each class, what the class rests on, and the unknown input to ask for first.</source>
        <translation>Партовгоҳҳо бо тартиби худ бо ҳамаи майдонҳо ва баҳо: баллҳо, ҷамъ бо арзиши камтарин ва зиёдтарин, пуррагӣ, ҷойҳо, синф, схема ва эзоҳ оид ба номаълум ва нодуруст; ҷамъи чашмдошт, эҳтимолияти ҳар синф, асоси синф ва номаълуме, ки пеш аз ҳама пурсидан лозим аст.</translation>
    </message>
    <message>
        <location filename="../processing/rating/scheme_rating.py"/>
        <source>Explanation</source>
        <translation>Шарҳ</translation>
    </message>
    <message>
        <location filename="../processing/rating/scheme_rating.py"/>
        <source>A page that explains each facility: input, rule, score, and what knowing an unknown would change.</source>
        <translation>Саҳифае, ки ҳар партовгоҳро шарҳ медиҳад: маълумоти ибтидоӣ, қоида, балл ва донистани номаълум чиро тағйир медиҳад.</translation>
    </message>
    <message>
        <location filename="../processing/rating/scheme_rating.py"/>
        <source>Facilities explained</source>
        <translation>Шумораи партовгоҳҳои шарҳдодашуда</translation>
    </message>
    <message>
        <location filename="../processing/rating/scheme_rating.py"/>
        <source>The explanation covers so many facilities, the highest first.</source>
        <translation>Шарҳ ҳамин қадар партовгоҳро аз баландтаринҳо сар карда фаро мегирад.</translation>
    </message>
    <message>
        <location filename="../processing/rating/scheme_rating.py"/>
        <source>{layer} has no {count:field|fields} {fields}: unknown for every facility.</source>
        <translation>{layer}: {count:майдони} {fields} нест, барои ҳамаи партовгоҳҳо номаълум.</translation>
    </message>
    <message>
        <location filename="../processing/rating/scheme_rating.py"/>
        <source>Scheme {scheme}: {rated} of {total} {total:facility|facilities} rated.</source>
        <translation>Схемаи {scheme}: баҳо дода шуд {rated} аз {total} партовгоҳ.</translation>
    </message>
    <message>
        <location filename="../processing/rating/scheme_rating.py"/>
        <source>{layer} has no features: nothing was rated.</source>
        <translation>Дар {layer} объект нест: ба чизе баҳо дода нашуд.</translation>
    </message>
    <message>
        <location filename="../processing/rating/scheme_rating.py"/>
        <source>{count} of {total} {total:facility|facilities} cannot be rated; {field} says why.</source>
        <translation>Партовгоҳҳое, ки баҳо додан имконнопазир аст: {count} аз {total}; сабаб дар майдони {field}.</translation>
    </message>
    <message>
        <location filename="../processing/rating/telling.py"/>
        <source>{layer}, row {row}{facility}: {field} = {value} counts as unknown: {reason}.</source>
        <translation>{layer}, сатри {row}{facility}: {field} = {value} номаълум ҳисоб мешавад: {reason}.</translation>
    </message>
    <message>
        <location filename="../processing/rating/telling.py"/>
        <source>{count} more {count:value counts|values count} as unknown: see the field {field}.</source>
        <translation>Боз арзишҳои номаълум ҳисобшуда: {count}; ниг. ба майдони {field}.</translation>
    </message>
    <message>
        <location filename="../processing/rating/telling.py"/>
        <source>Only {count} of the {total} {total:facility|facilities} of {layer} {count:was|were} rated: ranks are ranks among these. Clear the selection to rank all.</source>
        <translation>Аз {total} партовгоҳи {layer} танҳо ба {count} баҳо дода шуд: ҷойҳо дар байни онҳоянд. Барои ҳама интихобро бекор кунед.</translation>
    </message>
    <message>
        <location filename="../processing/rating/transboundaryscreening.py"/>
        <source>Screen for transboundary effects</source>
        <translation>Интихоби пешакии таъсири фаромарзӣ</translation>
    </message>
    <message>
        <location filename="../processing/rating/transboundaryscreening.py"/>
        <source>convention,Industrial Accidents Convention,TEIA,Helsinki,UNECE,border,notification,location criteria,Annex VIII,hazardous activity</source>
        <translation>конвенсия,Конвенсия оид ба садамаҳои саноатӣ,КИА СММ,Ҳелсинкӣ,сарҳад,огоҳинома,меъёрҳои ҷойгиршавӣ,замимаи VIII,фаъолияти хатарнок,таъсири фаромарзӣ</translation>
    </message>
    <message>
        <location filename="../processing/rating/transboundaryscreening.py"/>
        <source>Inventory of facilities with facility_id; those without a position are screened, too.</source>
        <translation>Феҳристи иншоотҳо бо facility_id; иншоотҳои бе координата низ баррасӣ мешаванд.</translation>
    </message>
    <message>
        <location filename="../processing/rating/transboundaryscreening.py"/>
        <source>Paths of the water</source>
        <translation>Роҳҳои об</translation>
    </message>
    <message>
        <location filename="../processing/rating/transboundaryscreening.py"/>
        <source>Output of tracedownstream or tracenetwork. Empty: countries_downstream and border_distance_km of the facilities count.</source>
        <translation>Натиҷаи tracedownstream ё tracenetwork. Холӣ: countries_downstream ва border_distance_km-и иншоотҳо ба ҳисоб гирифта мешаванд.</translation>
    </message>
    <message>
        <location filename="../processing/rating/transboundaryscreening.py"/>
        <source>CROSSINGS of the same tool: how far each country is along the water.</source>
        <translation>CROSSINGS-и ҳамон абзор: ҳар кишвар қад-қади об чӣ қадар дур аст.</translation>
    </message>
    <message>
        <location filename="../processing/rating/transboundaryscreening.py"/>
        <source>Polygons of countries with their code, for the distance to a border. Empty: the world map that comes with QGIS (1 : 10 million, simplified); give the official boundaries for work near a border.</source>
        <translation>Полигонҳои кишварҳо бо рамз, барои масофа то сарҳад. Холӣ: харитаи ҷаҳон аз маҷмуи QGIS (1 : 10 млн, содакардашуда); барои кор дар назди сарҳад сарҳадҳои расмиро диҳед.</translation>
    </message>
    <message>
        <location filename="../processing/rating/transboundaryscreening.py"/>
        <source>One row per substance of a facility: facility_id, substance, cas, h_statements, share_percent, water_hazard_class. Without them quantities are unknown.</source>
        <translation>Як сатр барои ҳар моддаи иншоот: facility_id, substance, cas, h_statements, share_percent, water_hazard_class. Бе онҳо миқдорҳо номаълуманд.</translation>
    </message>
    <message>
        <location filename="../processing/rating/transboundaryscreening.py"/>
        <location filename="../processing/rating/waterhazardclass.py"/>
        <source>What is not listed counts as</source>
        <translation>Номбарнашуда чӣ ҳисоб мешавад</translation>
    </message>
    <message>
        <location filename="../processing/rating/transboundaryscreening.py"/>
        <source>Where the shares of a facility sum to less than 100 %: unidentified (may be anything) or harmless (you know that the rest is inert rock or water).</source>
        <translation>Агар ҷамъи ҳиссаҳои иншоот аз 100 % кам бошад: unidentified (ҳар чӣ буда метавонад) ё harmless (маълум аст, ки боқимонда ҷинси безарар ё об аст).</translation>
    </message>
    <message>
        <location filename="../processing/rating/transboundaryscreening.py"/>
        <source>Count only water that flows so many days (d)</source>
        <translation>Танҳо оби ҳамин қадар шабонарӯз ҷоришаванда</translation>
    </message>
    <message>
        <location filename="../processing/rating/transboundaryscreening.py"/>
        <source>By water only countries count that it reaches within these days, such as 2. Empty: as the criteria file says; in that of the plugin the time does not count, and is told beside.</source>
        <translation>Бо об танҳо кишварҳое ҳисоб мешаванд, ки он дар ин шабонарӯзҳо мерасад, масалан 2. Холӣ: чунонки дар файли меъёрҳо; дар файли модул вақт ҳисоб намешавад ва барои маълумот оварда мешавад.</translation>
    </message>
    <message>
        <location filename="../processing/rating/transboundaryscreening.py"/>
        <source>Criteria file</source>
        <translation>Файли меъёрҳо</translation>
    </message>
    <message>
        <location filename="../processing/rating/transboundaryscreening.py"/>
        <source>A JSON file of your own in place of the plugin's industrial_accidents.json.</source>
        <translation>Файли JSON-и худи шумо ба ҷойи industrial_accidents.json-и модул.</translation>
    </message>
    <message>
        <location filename="../processing/rating/transboundaryscreening.py"/>
        <source>Language of page, table and reasons</source>
        <translation>Забони саҳифа, ҷадвал ва сабабҳо</translation>
    </message>
    <message>
        <location filename="../processing/rating/transboundaryscreening.py"/>
        <source>Language of the page, the table and the fields screen_reason and screen_unknown: en or ru.</source>
        <translation>Забони саҳифа, ҷадвал ва майдонҳои screen_reason ва screen_unknown: en ё ru.</translation>
    </message>
    <message>
        <location filename="../processing/rating/transboundaryscreening.py"/>
        <source>Screened facilities</source>
        <translation>Иншоотҳои баррасишуда</translation>
    </message>
    <message>
        <location filename="../processing/rating/transboundaryscreening.py"/>
        <source>The facilities with their verdict, the countries to notify, reasons and what is unknown.</source>
        <translation>Иншоотҳо бо хулоса, кишварҳои огоҳшаванда, сабабҳо ва номаълумҳо.</translation>
    </message>
    <message>
        <location filename="../processing/rating/transboundaryscreening.py"/>
        <source>Notification lists as a page</source>
        <translation>Рӯйхатҳо барои огоҳинома, саҳифа</translation>
    </message>
    <message>
        <location filename="../processing/rating/transboundaryscreening.py"/>
        <source>Per neighbouring country the facilities to notify, with the items of the notification.</source>
        <translation>Барои ҳар кишвари ҳамсоя иншоотҳое, ки огоҳ кардан лозим аст, бо бандҳои огоҳинома.</translation>
    </message>
    <message>
        <location filename="../processing/rating/transboundaryscreening.py"/>
        <source>Notification lists as a table</source>
        <translation>Рӯйхатҳо барои огоҳинома, ҷадвал</translation>
    </message>
    <message>
        <location filename="../processing/rating/transboundaryscreening.py"/>
        <source>A row for each country and facility. The ending decides: xlsx, ods or csv.</source>
        <translation>Як сатр барои ҳар кишвар ва иншоот. Форматро васеъшавӣ муайян мекунад: xlsx, ods ё csv.</translation>
    </message>
    <message>
        <location filename="../processing/rating/transboundaryscreening.py"/>
        <source>Facilities that meet the criteria</source>
        <translation>Иншоотҳои ба меъёрҳо мувофиқ</translation>
    </message>
    <message>
        <location filename="../processing/rating/transboundaryscreening.py"/>
        <source>Facilities of which it cannot be told</source>
        <translation>Иншоотҳое, ки муайян кардан имконнопазир аст</translation>
    </message>
    <message>
        <location filename="../processing/rating/transboundaryscreening.py"/>
        <source>Facilities that do not meet the criteria</source>
        <translation>Иншоотҳои ба меъёрҳо номувофиқ</translation>
    </message>
    <message>
        <location filename="../processing/rating/transboundaryscreening.py"/>
        <source>Countries to notify</source>
        <translation>Кишварҳои огоҳшаванда</translation>
    </message>
    <message>
        <location filename="../processing/rating/transboundaryscreening.py"/>
        <source>It tells which path and which substances belong to which facility: run importinventory first.</source>
        <translation>Аз рӯи он маълум мешавад, ки кадом роҳ ва кадом моддаҳо ба кадом иншоот тааллуқ доранд: аввал importinventory-ро иҷро кунед.</translation>
    </message>
    <message>
        <location filename="../processing/rating/transboundaryscreening.py"/>
        <source>Not all of the criteria {name} were compared with their source; the page tells which. Check them before a notification rests on them.</source>
        <translation>На ҳамаи меъёрҳои {name} бо манбаъ муқоиса шудаанд; дар саҳифа зикр шудааст, ки кадомҳо. Пеш аз он ки огоҳинома ба онҳо асос ёбад, онҳоро санҷед.</translation>
    </message>
    <message>
        <location filename="../processing/rating/transboundaryscreening.py"/>
        <source>Use the output of tracedownstream or tracenetwork.</source>
        <translation>Натиҷаи tracedownstream ё tracenetwork-ро истифода баред.</translation>
    </message>
    <message>
        <location filename="../processing/rating/waterhazardclass.py"/>
        <source>Water hazard class</source>
        <translation>Синфи хатар барои об</translation>
    </message>
    <message>
        <location filename="../processing/rating/waterhazardclass.py"/>
        <source>AwSV,WGK,water hazard class,H-statements,CLP,substances,mixture,toxicity,cyanide</source>
        <translation>AwSV,WGK,синфи хатар барои об,ибораҳои H,CLP,моддаҳо,омехта,заҳрнокӣ,сианид</translation>
    </message>
    <message>
        <location filename="../processing/rating/waterhazardclass.py"/>
        <source>Inventory of facilities with facility_id; any layer or table, selected features if wished.</source>
        <translation>Феҳристи партовгоҳҳо бо facility_id; ҳар қабат ё ҷадвал, дар сурати зарурат танҳо объектҳои интихобшуда.</translation>
    </message>
    <message>
        <location filename="../processing/rating/waterhazardclass.py"/>
        <source>One row per substance of a facility: facility_id, substance, cas, h_statements, share_percent, and optionally m_factor, water_hazard_class, carcinogenic, acute_data, environment_data, readily_biodegradable, bioaccumulating, aquatic_toxicity_mg_l.</source>
        <translation>Як сатр барои ҳар моддаи партовгоҳ: facility_id, substance, cas, h_statements, share_percent, ва ғайриҳатмӣ m_factor, water_hazard_class, carcinogenic, acute_data, environment_data, readily_biodegradable, bioaccumulating, aquatic_toxicity_mg_l.</translation>
    </message>
    <message>
        <location filename="../processing/rating/waterhazardclass.py"/>
        <source>Where the shares of a facility sum to less than 100 %: unidentified (class 3, as the rules have it) or harmless (you know that the rest is inert rock or water).</source>
        <translation>Агар ҷамъи ҳиссаҳои партовгоҳ аз 100 % кам бошад: unidentified (синфи 3, чунонки қоидаҳо талаб мекунанд) ё harmless (маълум аст, ки боқимонда ҷинси безарар ё об аст).</translation>
    </message>
    <message>
        <location filename="../processing/rating/waterhazardclass.py"/>
        <source>Fall back on ore and process</source>
        <translation>Тахминан аз рӯи маъдан ва раванд</translation>
    </message>
    <message>
        <location filename="../processing/rating/waterhazardclass.py"/>
        <source>Suggest a class from commodity, tailings_type, toxicants, radioactive and acid_generating where neither substances nor a class are given. It is marked as a fallback.</source>
        <translation>Агар на моддаҳо ва на синф дода шуда бошад, синфро аз рӯи commodity, tailings_type, toxicants, radioactive ва acid_generating тахмин кардан. Чунин синф ҳамчун тахминӣ қайд мешавад.</translation>
    </message>
    <message>
        <location filename="../processing/rating/waterhazardclass.py"/>
        <source>Language of the notes</source>
        <translation>Забони эзоҳҳо</translation>
    </message>
    <message>
        <location filename="../processing/rating/waterhazardclass.py"/>
        <source>Language of driver and notes: en or ru.</source>
        <translation>Забони асос ва эзоҳҳо: en ё ru.</translation>
    </message>
    <message>
        <location filename="../processing/rating/waterhazardclass.py"/>
        <source>Facilities with water hazard class</source>
        <translation>Партовгоҳҳо бо синфи хатар барои об</translation>
    </message>
    <message>
        <location filename="../processing/rating/waterhazardclass.py"/>
        <source>The facilities with water_hazard_class, whc_basis, whc_driver and whc_note.</source>
        <translation>Партовгоҳҳо бо water_hazard_class, whc_basis, whc_driver ва whc_note.</translation>
    </message>
    <message>
        <location filename="../processing/rating/waterhazardclass.py"/>
        <source>Substances with class</source>
        <translation>Моддаҳо бо синф</translation>
    </message>
    <message>
        <location filename="../processing/rating/waterhazardclass.py"/>
        <source>A table of the substances: the statements that count, their points, and the class.</source>
        <translation>Ҷадвали моддаҳо: ибораҳои ба ҳисоб гирифташуда, баллҳои онҳо ва синф.</translation>
    </message>
    <message>
        <location filename="../processing/rating/waterhazardclass.py"/>
        <source>Facilities classed by their substances</source>
        <translation>Партовгоҳҳо бо синф аз рӯи моддаҳо</translation>
    </message>
    <message>
        <location filename="../processing/rating/waterhazardclass.py"/>
        <source>Facilities that keep the class given</source>
        <translation>Партовгоҳҳо бо синфи додашуда</translation>
    </message>
    <message>
        <location filename="../processing/rating/waterhazardclass.py"/>
        <source>Facilities classed by the fallback</source>
        <translation>Партовгоҳҳо бо синфи тахминӣ</translation>
    </message>
    <message>
        <location filename="../processing/rating/waterhazardclass.py"/>
        <source>Facilities without class</source>
        <translation>Партовгоҳҳо бе синф</translation>
    </message>
    <message>
        <location filename="../processing/rating/waterhazardclass.py"/>
        <source>Facilities whose shares were refused</source>
        <translation>Партовгоҳҳое, ки ҳиссаҳояшон рад шуд</translation>
    </message>
    <message>
        <location filename="../processing/rating/waterhazardclass.py"/>
        <source>Layer {layer} has none of the fields a water hazard class comes from: {fields}. Bring it into the inventory's fields with importinventory first, or give SUBSTANCES.</source>
        <translation>Дар қабати {layer} ягон майдоне, ки синфи хатар барои об аз он муайян мешавад, нест: {fields}. Аввал онро бо importinventory ба майдонҳои феҳрист оваред ё SUBSTANCES-ро диҳед.</translation>
    </message>
    <message>
        <location filename="../processing/rating/waterhazardclass.py"/>
        <source>It tells which substance belongs to which facility.</source>
        <translation>Он нишон медиҳад, ки кадом модда ба кадом партовгоҳ тааллуқ дорад.</translation>
    </message>
    <message>
        <location filename="../processing/rating/waterhazardclass.py"/>
        <source>{count} {count:facility has|facilities have} shares of more than 100 %: no class worked out, see whc_note.</source>
        <translation>Партовгоҳҳое, ки ҷамъи ҳиссаҳояшон аз 100 % зиёд аст: {count}; синф муайян нашуд, ниг. ба whc_note.</translation>
    </message>
    <message>
        <location filename="../processing/rating/waterhazardclass.py"/>
        <source>{count} {count:facility has|facilities have} a fallback class from ore and process, not verified.</source>
        <translation>Партовгоҳҳо бо синфи тахминӣ аз рӯи маъдан ва раванд, санҷиданашуда: {count}.</translation>
    </message>
    <message>
        <location filename="../processing/rating/waterhazardclass.py"/>
        <source>{count} {count:facility has|facilities have} no water hazard class.</source>
        <translation>Партовгоҳҳо бе синфи хатар барои об: {count}.</translation>
    </message>
    <message>
        <location filename="../processing/rating/waterhazardclass.py"/>
        <source>{count} {count:row|rows} of substances without facility_id {count:was|were} left out.</source>
        <translation>Сатрҳои моддаҳо бе facility_id партофта шуданд: {count}.</translation>
    </message>
    <message>
        <location filename="../processing/rating/waterhazardclass.py"/>
        <source>Substances of facilities that are not in the layer were left out: {ids}.</source>
        <translation>Моддаҳои партовгоҳҳое, ки дар қабат нестанд, сарфи назар шуданд: {ids}.</translation>
    </message>
    <message>
        <location filename="../processing/reliefs.py"/>
        <source>Relief {path}: {count} heights of {value} m and the like, below {lowest} or above {highest} m, are taken for no-data.</source>
        <translation>Релефи {path}: баландиҳои монанди {value} м, аз {lowest} м паст ё аз {highest} м баланд: {count}; онҳо бемаълумот ҳисоб мешаванд.</translation>
    </message>
    <message>
        <location filename="../processing/reliefs.py"/>
        <source>The relief has cells of about {cell} km: paths over it are an overview only. For any decision take a relief of 30 to 90 m, such as SRTM or Copernicus GLO-30.</source>
        <translation>Катаки релеф тақрибан {cell} км аст: роҳҳо аз рӯи он танҳо манзараи умумиянд. Барои қарорҳо релефи 30–90 м гиред, масалан SRTM ё Copernicus GLO-30.</translation>
    </message>
    <message>
        <location filename="../processing/reliefs.py"/>
        <source>Relief {path} has cells of about {cell} m; a zone needs {limit} m or less, better 30 m. Give a finer relief, such as SRTM or Copernicus GLO-30.</source>
        <translation>Релефи {path} катаки тақрибан {cell} м дорад; барои минтақа {limit} м ё камтар, беҳтараш 30 м лозим аст. Релефи муфассалтар диҳед, масалан SRTM ё Copernicus GLO-30.</translation>
    </message>
    <message>
        <location filename="../processing/reliefs.py"/>
        <source>The paths run over cells of about {cell} km and may lie a cell beside their water: a corridor of {given} m may miss people. Take {least} m or more in CORRIDOR.</source>
        <translation>Роҳҳо аз рӯи катаки тақрибан {cell} км сохта шудаанд ва метавонанд як катак дуртар аз оби худ бошанд: рахи {given} м одамонро аз қалам афтонида метавонад. Дар CORRIDOR {least} м ё зиёда гиред.</translation>
    </message>
    <message>
        <location filename="../processing/run.py"/>
        <source>{name}: layer {layer} is not a raster file. Export it to GeoTIFF first.</source>
        <translation>{name}: қабати {layer} файли растрӣ нест. Аввал онро ба GeoTIFF содир кунед.</translation>
    </message>
    <message>
        <location filename="../processing/run.py"/>
        <source>points, lines or polygons</source>
        <translation>нуқтаҳо, хатҳо ё полигонҳо</translation>
    </message>
    <message>
        <location filename="../processing/run.py"/>
        <source>{name}: layer {layer} has {found}; {wanted} are needed here. Choose another layer.</source>
        <translation>{name}: дар қабати {layer} {found} аст; дар ин ҷо {wanted} лозим аст. Қабати дигар интихоб кунед.</translation>
    </message>
    <message>
        <location filename="../processing/run.py"/>
        <source>points</source>
        <translation>нуқтаҳо</translation>
    </message>
    <message>
        <location filename="../processing/run.py"/>
        <source>lines</source>
        <translation>хатҳо</translation>
    </message>
    <message>
        <location filename="../processing/run.py"/>
        <source>polygons</source>
        <translation>полигонҳо</translation>
    </message>
    <message>
        <location filename="../processing/run.py"/>
        <source>no geometries</source>
        <translation>объектҳои бе геометрия</translation>
    </message>
    <message>
        <location filename="../rating/analysis.py"/>
        <source>There are no classes {name}. There are {names}.</source>
        <translation>Синфҳои {name} нестанд. Инҳо ҳастанд: {names}.</translation>
    </message>
    <message>
        <location filename="../rating/analysis.py"/>
        <source>There are no priors {name}. There are {names}.</source>
        <translation>Ҳиссаҳои {name} нестанд. Инҳо ҳастанд: {names}.</translation>
    </message>
    <message>
        <location filename="../rating/analysis.py"/>
        <source>There is no scheme {name}. There are {names}; your own is given as the path of its .json file.</source>
        <translation>Схемаи {name} нест. Инҳо ҳастанд: {names}; схемаи худро бо роҳи файли .json диҳед.</translation>
    </message>
    <message>
        <location filename="../rating/checklist.py"/>
        <source>Checklist</source>
        <translation>Рӯйхати санҷишӣ</translation>
    </message>
    <message>
        <location filename="../rating/checklist.py"/>
        <source>{value} is none of {allowed}</source>
        <translation>{value} яке аз {allowed} нест</translation>
    </message>
    <message>
        <location filename="../rating/checklist.py"/>
        <source>{value} already means another answer</source>
        <translation>{value} аллакай ҷавоби дигарро ифода мекунад</translation>
    </message>
    <message>
        <location filename="../rating/checklist.py"/>
        <source>one answer must have needs: data; a missing answer counts as that</source>
        <translation>яке аз ҷавобҳо бояд needs: data дошта бошад; ҷавоби набуда чунин ҳисоб мешавад</translation>
    </message>
    <message>
        <location filename="../rating/checklist.py"/>
        <source>one answer must have points above 0</source>
        <translation>яке аз ҷавобҳо бояд points-и аз 0 зиёд дошта бошад</translation>
    </message>
    <message>
        <location filename="../rating/checklist.py"/>
        <source>{value} stands twice</source>
        <translation>{value} ду бор аст</translation>
    </message>
    <message>
        <location filename="../rating/comparison.py"/>
        <source>{which}: facility_id {facility} stands in rows {first} and {second}; give every facility its own.</source>
        <translation>{which}: facility_id {facility} дар сатрҳои {first} ва {second} ҳаст; ба ҳар иншоот рамзи худашро диҳед.</translation>
    </message>
    <message>
        <location filename="../rating/criteria/contacts.py"/>
        <source>The table of paths has several for one facility, such as {ids}: keep one of each.</source>
        <translation>Дар ҷадвали роҳҳо барои як иншоот якчандто ҳаст, масалан {ids}: аз ҳар яке якто гузоред.</translation>
    </message>
    <message>
        <location filename="../rating/criteria/criteria.py"/>
        <source>Criteria</source>
        <translation>Меъёрҳо</translation>
    </message>
    <message>
        <location filename="../rating/criteria/criteria.py"/>
        <source>the lower quantity {low} is above the higher {high}</source>
        <translation>миқдори поёнии {low} аз болоии {high} зиёд аст</translation>
    </message>
    <message>
        <location filename="../rating/criteria/criteria.py"/>
        <source>{name} is neither a field of the inventory nor one of {known}</source>
        <translation>{name} на майдони феҳрист ва на яке аз {known} аст</translation>
    </message>
    <message>
        <location filename="../rating/criteria/criteria.py"/>
        <source>needs either 'statements' or 'cas'</source>
        <translation>'statements' ё 'cas' лозим аст</translation>
    </message>
    <message>
        <location filename="../rating/criteria/criteria.py"/>
        <source>{name} is no H-statement</source>
        <translation>{name} ибораи H нест</translation>
    </message>
    <message>
        <location filename="../rating/criteria/criteria.py"/>
        <source>{name} is not exact: write {exact}</source>
        <translation>{name} дақиқ нест: {exact} нависед</translation>
    </message>
    <message>
        <location filename="../rating/criteria/criteria.py"/>
        <source>{name} is no CAS number: its check digit is wrong</source>
        <translation>{name} рақами CAS нест: рақами санҷишии он нодуруст аст</translation>
    </message>
    <message>
        <location filename="../rating/criteria/criteria.py"/>
        <source>{name} belongs to {owner} already</source>
        <translation>{name} аллакай ба {owner} тааллуқ дорад</translation>
    </message>
    <message>
        <location filename="../rating/draws.py"/>
        <source>{runs} runs over {count} facilities need too much memory: use at most {most} runs, or select fewer facilities.</source>
        <translation>Барои {runs} такрор бо {count} партовгоҳ хотираи аз ҳад зиёд лозим аст: на зиёда аз {most} такрор гиред ё партовгоҳҳои камтарро интихоб кунед.</translation>
    </message>
    <message>
        <location filename="../rating/evaluate.py"/>
        <source>The table has none of the fields that scheme {scheme} reads: {fields}. Bring it into the inventory's fields first.</source>
        <translation>Дар ҷадвал ягон майдоне, ки схемаи {scheme} мехонад, нест: {fields}. Аввал онро ба майдонҳои феҳрист оваред.</translation>
    </message>
    <message>
        <location filename="../rating/evaluate.py"/>
        <source>The table has neither the field {field} nor the fields {others}, without which scheme {scheme} rates nothing: add or rename fields.</source>
        <translation>Дар ҷадвал на майдони {field} ва на майдонҳои {others} ҳаст, ки бе онҳо схемаи {scheme} баҳо намедиҳад: майдонҳоро илова кунед ё аз нав ном гузоред.</translation>
    </message>
    <message>
        <location filename="../rating/evaluate.py"/>
        <source>The table has no field {field}, without which scheme {scheme} rates nothing: add or rename the field.</source>
        <translation>Дар ҷадвал майдони {field} нест, ки бе он схемаи {scheme} баҳо намедиҳад: майдонро илова кунед ё аз нав ном гузоред.</translation>
    </message>
    <message>
        <location filename="../rating/legend.py"/>
        <source>Field {field} does not hold the legend of a rating ({reason}). Rate the layer again, or give the scheme as SCHEME_FILE.</source>
        <translation>Майдони {field} аломатҳои баҳоро надорад ({reason}). Ба қабат аз нав баҳо диҳед ё схемаро ҳамчун SCHEME_FILE диҳед.</translation>
    </message>
    <message>
        <location filename="../rating/scheme_check.py"/>
        <source>{name} includes another scheme: include that one directly</source>
        <translation>{name} схемаи дигарро дар бар мегирад: худи онро дохил кунед</translation>
    </message>
    <message>
        <location filename="../rating/scheme_check.py"/>
        <source>{name} is already taken</source>
        <translation>{name} аллакай банд аст</translation>
    </message>
    <message>
        <location filename="../rating/scheme_check.py"/>
        <source>{total} makes the field {name} too, which a factor has already</source>
        <translation>{total} майдони {name}-ро низ месозад, ки аллакай дар омил ҳаст</translation>
    </message>
    <message>
        <location filename="../rating/scheme_check.py"/>
        <source>the chance of a class may be written as {name}, which a factor has already</source>
        <translation>эҳтимолияти синф метавонад ҳамчун {name} навишта шавад, ки аллакай дар омил ҳаст</translation>
    </message>
    <message>
        <location filename="../rating/scheme_check.py"/>
        <source>{name} is a field of the inventory, which a rating must not write over: choose another name</source>
        <translation>{name} майдони феҳрист аст, ки баҳо набояд онро иваз кунад: номи дигар интихоб кунед</translation>
    </message>
    <message>
        <location filename="../rating/scheme_check.py"/>
        <source>{name} is no factor above; there are {known}</source>
        <translation>{name} омили дар боло зикршуда нест; инҳо ҳастанд: {known}</translation>
    </message>
    <message>
        <location filename="../rating/scheme_check.py"/>
        <source>{name} is counted twice</source>
        <translation>{name} ду бор ҳисоб шудааст</translation>
    </message>
    <message>
        <location filename="../rating/scheme_check.py"/>
        <source>{name} reaches no total: add it to total.of</source>
        <translation>{name} ба ягон ҷамъ намерасад: онро ба total.of илова кунед</translation>
    </message>
    <message>
        <location filename="../rating/scheme_check.py"/>
        <source>'score_range' is missing: an unknown input needs a lowest and a highest score</source>
        <translation>'score_range' намерасад: барои номаълум балли камтарин ва зиёдтарин лозим аст</translation>
    </message>
    <message>
        <location filename="../rating/scheme_check.py"/>
        <source>the lowest score {low} is above the highest {high}</source>
        <translation>балли камтарини {low} аз зиёдтарини {high} болотар аст</translation>
    </message>
    <message>
        <location filename="../rating/scheme_check.py"/>
        <source>the last class must have no upper limit, or higher values have no class</source>
        <translation>синфи охирин набояд ҳадди болоӣ дошта бошад, вагарна арзишҳои баландтар синф надоранд</translation>
    </message>
    <message>
        <location filename="../rating/scheme_check.py"/>
        <source>needs one upper limit: 'below' or 'up_to'</source>
        <translation>як ҳадди болоӣ лозим аст: 'below' ё 'up_to'</translation>
    </message>
    <message>
        <location filename="../rating/scheme_check.py"/>
        <source>{limit} is not above the limit before it, {before}: the classes overlap</source>
        <translation>{limit} аз ҳадди пеш аз он, {before}, зиёд нест: синфҳо болои ҳам меоянд</translation>
    </message>
    <message>
        <location filename="../rating/scheme_check.py"/>
        <source>{shares} shares for {classes} classes: give one for each, in their order</source>
        <translation>{shares} ҳисса барои {classes} синф: барои ҳар яке якто, бо тартиби онҳо диҳед</translation>
    </message>
    <message>
        <location filename="../rating/scheme_check.py"/>
        <source>the shares add to {sum}, not to 1</source>
        <translation>ҷамъи ҳиссаҳо {sum} аст, на 1</translation>
    </message>
    <message>
        <location filename="../rating/scheme_inputs.py"/>
        <source>{name} is read by a factor, and the rating would write over it: choose another name</source>
        <translation>{name}-ро омил мехонад, ва баҳо болои он менавишт: номи дигар интихоб кунед</translation>
    </message>
    <message>
        <location filename="../rating/scheme_inputs.py"/>
        <source>{name} stands here twice: name another field</source>
        <translation>{name} дар ин ҷо ду бор ҳаст: майдони дигарро номбар кунед</translation>
    </message>
    <message>
        <location filename="../rating/scheme_inputs.py"/>
        <source>{field} holds no numbers: a rule for it is value_classes</source>
        <translation>дар {field} адад нест: қоида барои он value_classes аст</translation>
    </message>
    <message>
        <location filename="../rating/scheme_inputs.py"/>
        <source>the minimum {low} is above the maximum {high}: no value would be valid</source>
        <translation>минимум {low} аз максимум {high} болотар аст: ягон қимат намешуд</translation>
    </message>
    <message>
        <location filename="../rating/scheme_inputs.py"/>
        <source>an empty value is an unknown one: 'unknown' says what it counts as</source>
        <translation>қимати холӣ номаълум аст: чӣ ҳисоб шуданашро 'unknown' мегӯяд</translation>
    </message>
    <message>
        <location filename="../rating/scheme_inputs.py"/>
        <source>{value} has a class already</source>
        <translation>{value} аллакай синф дорад</translation>
    </message>
    <message>
        <location filename="../rating/scheme_inputs.py"/>
        <source>{field} is yes or no: its values are true and false, not {value}</source>
        <translation>{field} ҳа ё не аст: қиматҳояш true ва false, на {value}</translation>
    </message>
    <message>
        <location filename="../rating/scheme_inputs.py"/>
        <source>{field} may be {value}, which has no class</source>
        <translation>{field} метавонад {value} бошад, ки синф надорад</translation>
    </message>
    <message>
        <location filename="../rating/substance_cells.py"/>
        <source>{what}: the columns {first} and {second} are both {field}. Rename or remove one of them.</source>
        <translation>{what}: сутунҳои {first} ва {second} ҳарду {field} мебошанд. Номи якеашро иваз кунед ё онро нест кунед.</translation>
    </message>
    <message>
        <location filename="../rating/substance_cells.py"/>
        <source>{what}: of the columns {columns} none tells what a substance does. Name those that do {fields}.</source>
        <translation>{what}: ягонтои сутунҳои {columns} дар бораи хосияти модда намегӯяд. Онҳоеро, ки мегӯянд, чунин номед: {fields}.</translation>
    </message>
    <message>
        <location filename="../rating/substance_cells.py"/>
        <source>{what}: column {column} does not say that its shares are per cent. Turn them into per cent where they are not, and name the column share_percent.</source>
        <translation>{what}: сутуни {column} намегӯяд, ки ҳиссаҳояш бо фоиз аст. Агар фоиз набошад, ба фоиз гардонед ва сутунро share_percent номед.</translation>
    </message>
    <message>
        <location filename="../rating/values.py"/>
        <source>{what}: the table has no column {fields}. Add it, or rename one of its columns.</source>
        <translation>{what}: дар ҷадвал сутуни {fields} нест. Онро илова кунед ё яке аз сутунҳоро аз нав ном гузоред.</translation>
    </message>
    <message>
        <location filename="../system_reasons.py"/>
        <source>no reason is given</source>
        <translation>сабаб гуфта нашудааст</translation>
    </message>
    <message>
        <location filename="../system_reasons.py"/>
        <source>for the reason that the system gives ({text})</source>
        <translation>бо сабабе, ки система мегӯяд ({text})</translation>
    </message>
    <message>
        <location filename="../system_reasons.py"/>
        <source>another program has it open</source>
        <translation>дар барномаи дигар кушода аст</translation>
    </message>
    <message>
        <location filename="../system_reasons.py"/>
        <source>there is no such file or folder</source>
        <translation>чунин файл ё ҷузвдон нест</translation>
    </message>
    <message>
        <location filename="../system_reasons.py"/>
        <source>the disk is full</source>
        <translation>дар диск ҷой нест</translation>
    </message>
    <message>
        <location filename="../system_reasons.py"/>
        <source>it can only be read, not written</source>
        <translation>танҳо барои хондан дастрас аст, на барои навиштан</translation>
    </message>
    <message>
        <location filename="../system_reasons.py"/>
        <source>permission is denied</source>
        <translation>ҳуқуқи дастрасӣ нест</translation>
    </message>
    <message>
        <location filename="../system_reasons.py"/>
        <source>it is in no format that QGIS can read</source>
        <translation>қолабест, ки QGIS хонда наметавонад</translation>
    </message>
    <message>
        <location filename="../system_reasons.py"/>
        <source>it is damaged or not whole</source>
        <translation>вайрон ё нопурра аст</translation>
    </message>
    <message>
        <location filename="../system_reasons.py"/>
        <source>there is one of that name already</source>
        <translation>чунин ном аллакай ҳаст</translation>
    </message>
    <message>
        <location filename="../system_reasons.py"/>
        <source>it is a folder</source>
        <translation>ин ҷузвдон аст</translation>
    </message>
    <message>
        <location filename="../system_reasons.py"/>
        <source>a part of its path is no folder</source>
        <translation>як қисми роҳи он ҷузвдон нест</translation>
    </message>
    <message>
        <location filename="../system_reasons.py"/>
        <source>its name is too long</source>
        <translation>номаш аз ҳад дароз аст</translation>
    </message>
    <message>
        <location filename="../system_reasons.py"/>
        <source>its disk cannot be read or written</source>
        <translation>дискро хондан ё навиштан имкон надорад</translation>
    </message>
    <message>
        <location filename="../table.py"/>
        <source>This tool needs the Python package pandas, which this QGIS comes without. Start the OSGeo4W setup, choose Advanced Install, look for python3-pandas and install it. Then start QGIS again.</source>
        <translation>Ба ин абзор бастаи Python pandas лозим аст, ки ин QGIS надорад. Насбкунандаи OSGeo4W-ро оғоз кунед, Advanced Install-ро интихоб намоед, python3-pandas-ро ёбед ва насб кунед. Баъд QGIS-ро аз нав оғоз кунед.</translation>
    </message>
    <message>
        <location filename="../table.py"/>
        <source>This tool needs the Python package pandas, which some builds of QGIS for macOS come without, 3.44.4 to 3.44.6 among them. Install a later QGIS from qgis.org or the one of conda-forge; or close QGIS, and run in the Terminal: /Applications/QGIS.app/Contents/MacOS/bin/python3 -m pip install pandas. Then start QGIS again.</source>
        <translation>Ба ин абзор бастаи Python pandas лозим аст, ки дар баъзе нусхаҳои QGIS барои macOS нест, аз ҷумла аз 3.44.4 то 3.44.6. QGIS-и навтарро аз qgis.org ё онеро, ки дар conda-forge аст, насб кунед; ё QGIS-ро пӯшед ва дар Терминал иҷро кунед: /Applications/QGIS.app/Contents/MacOS/bin/python3 -m pip install pandas. Баъд QGIS-ро аз нав оғоз кунед.</translation>
    </message>
    <message>
        <location filename="../table.py"/>
        <source>This tool needs the Python package pandas, which this QGIS comes without. Debian, Ubuntu and Fedora: install python3-pandas. A QGIS from Flathub does not see it: take that of your distribution. Then start QGIS again.</source>
        <translation>Ба ин абзор бастаи Python pandas лозим аст, ки ин QGIS надорад. Debian, Ubuntu ва Fedora: python3-pandas насб кунед. QGIS аз Flathub онро намебинад: QGIS-и дистрибутиви худро гиред. Баъд QGIS-ро аз нав оғоз кунед.</translation>
    </message>
    <message>
        <location filename="../table.py"/>
        <source>Column {name}, row {row}: {value!r} is no {kind}. Correct it, or leave it empty.</source>
        <translation>Сутуни {name}, сатри {row}: {value!r} навъи {kind} нест. Ислоҳ кунед ё холӣ гузоред.</translation>
    </message>
    <message>
        <location filename="../table.py"/>
        <source>{name}: {key} {value} occurs more than once. Keep one row of each.</source>
        <translation>{name}: {key} {value} зиёда аз як бор дучор мешавад. Аз ҳар яке як сатр гузоред.</translation>
    </message>
    <message>
        <location filename="../valid_geometry.py"/>
        <source>it is empty</source>
        <translation>он холист</translation>
    </message>
    <message>
        <location filename="../valid_geometry.py"/>
        <source>its coordinates are infinite</source>
        <translation>координатаҳои он беохиранд</translation>
    </message>
    <message>
        <location filename="../valid_geometry.py"/>
        <source>its lines cross each other</source>
        <translation>хатҳои он якдигарро мебуранд</translation>
    </message>
    <message>
        <location filename="../valid_geometry.py"/>
        <source>its edge touches or crosses itself</source>
        <translation>контури он ба худ мерасад ё худро мебурад</translation>
    </message>
    <message>
        <location filename="../valid_geometry.py"/>
        <source>it has too few points</source>
        <translation>нуқтаҳои он аз ҳад кам аст</translation>
    </message>
    <message>
        <location filename="../valid_geometry.py"/>
        <source>a hole lies outside it</source>
        <translation>сӯрохӣ берун аз он аст</translation>
    </message>
    <message>
        <location filename="../valid_geometry.py"/>
        <source>a hole lies within another</source>
        <translation>сӯрохӣ дохили сӯрохии дигар аст</translation>
    </message>
    <message>
        <location filename="../valid_geometry.py"/>
        <source>one of its parts lies within another</source>
        <translation>як қисми он дохили қисми дигар аст</translation>
    </message>
    <message>
        <location filename="../valid_geometry.py"/>
        <source>a hole cuts it in two</source>
        <translation>сӯрохӣ онро ба ду қисм ҷудо мекунад</translation>
    </message>
    <message>
        <location filename="../valid_geometry.py"/>
        <source>it holds the same edge twice</source>
        <translation>дар он як контур ду бор омадааст</translation>
    </message>
    <message>
        <location filename="../valid_geometry.py"/>
        <source>its edge is not closed</source>
        <translation>контури он пӯшида нест</translation>
    </message>
    <message>
        <location filename="../valid_geometry.py"/>
        <source>it is invalid</source>
        <translation>он нодуруст аст</translation>
    </message>
    <message>
        <location filename="../valid_geometry.py"/>
        <source>{whose}: the geometry cannot be used: {reason}. Correct or remove it.</source>
        <translation>{whose}: геометрия истифода намешавад: {reason}. Ислоҳ ё хориҷ кунед.</translation>
    </message>
    <message>
        <location filename="../window/checklist/answer_tables.py"/>
        <source>Checklist answers</source>
        <translation>Ҷавобҳои рӯйхати санҷишӣ</translation>
    </message>
    <message>
        <location filename="../window/checklist/answer_tables.py"/>
        <source>{file} has no table with the fields {fields}.</source>
        <translation>Дар файли {file} ҷадвали дорои майдонҳои {fields} нест.</translation>
    </message>
    <message>
        <location filename="../window/checklist/answer_tables.py"/>
        <source>{file} is no GeoPackage (.gpkg) and no CSV file (.csv).</source>
        <translation>{file} на GeoPackage (.gpkg) ва на файли CSV (.csv) аст.</translation>
    </message>
    <message>
        <location filename="../window/checklist/answer_tables.py"/>
        <source>{file} cannot be written: {reason}</source>
        <translation>Файли {file} навишта намешавад: {reason}</translation>
    </message>
    <message>
        <location filename="../window/checklist/answer_tables.py"/>
        <source>{layer} cannot be edited: choose another table.</source>
        <translation>{layer} таҳрир карда намешавад: ҷадвали дигарро интихоб кунед.</translation>
    </message>
    <message>
        <location filename="../window/checklist/answer_tables.py"/>
        <source>{layer} does not take the answers.</source>
        <translation>{layer} ҷавобҳоро қабул намекунад.</translation>
    </message>
    <message>
        <location filename="../window/checklist/answer_tables.py"/>
        <source>{layer} does not take the answers: {reason}</source>
        <translation>{layer} ҷавобҳоро қабул намекунад: {reason}</translation>
    </message>
    <message>
        <location filename="../window/checklist/answer_tables.py"/>
        <source>{layer}, field {field}: {value} does not fit.</source>
        <translation>{layer}, майдони {field}: {value} мувофиқ нест.</translation>
    </message>
    <message>
        <location filename="../window/checklist/choices.py"/>
        <source>Id or name of a facility</source>
        <translation>Рамз ё номи иншоот</translation>
    </message>
    <message>
        <location filename="../window/checklist/choices.py"/>
        <source>Another checklist…</source>
        <translation>Рӯйхати санҷишии дигар…</translation>
    </message>
    <message>
        <location filename="../window/checklist/choices.py"/>
        <source>Choose a table, or name a file</source>
        <translation>Ҷадвалро интихоб кунед ё файлро нишон диҳед</translation>
    </message>
    <message>
        <location filename="../window/checklist/choices.py"/>
        <source>File…</source>
        <translation>Файл…</translation>
    </message>
    <message>
        <location filename="../window/checklist/choices.py"/>
        <source>Date</source>
        <translation>Сана</translation>
    </message>
    <message>
        <location filename="../window/checklist/choices.py"/>
        <source>Inspector</source>
        <translation>Нозир</translation>
    </message>
    <message>
        <location filename="../window/checklist/choices.py"/>
        <source>Answers go to</source>
        <translation>Ба куҷо навишта шавад</translation>
    </message>
    <message>
        <location filename="../window/checklist/dialog.py"/>
        <source>Fill in a checklist</source>
        <translation>Пур кардани рӯйхати санҷишӣ</translation>
    </message>
    <message>
        <location filename="../window/checklist/dialog.py"/>
        <source>Keys: a digit answers and goes on; ↑ ↓ go to a question, Enter to its note, Delete takes back.</source>
        <translation>Тугмаҳо: рақам ҷавоб медиҳад ва мегузарад; ↑ ↓ — ба савол, Enter — ба эзоҳ, Delete — бекор кардани воридшуда.</translation>
    </message>
    <message>
        <location filename="../window/checklist/dialog.py"/>
        <source>Save</source>
        <translation>Сабт</translation>
    </message>
    <message>
        <location filename="../window/checklist/dialog.py"/>
        <source>Print…</source>
        <translation>Чоп…</translation>
    </message>
    <message>
        <location filename="../window/checklist/dialog.py"/>
        <source>Close</source>
        <translation>Пӯшидан</translation>
    </message>
    <message>
        <location filename="../window/checklist/dialog.py"/>
        <source>Another checklist</source>
        <translation>Рӯйхати санҷишии дигар</translation>
    </message>
    <message>
        <location filename="../window/checklist/dialog.py"/>
        <source>Checklists (*.json)</source>
        <translation>Рӯйхатҳои санҷишӣ (*.json)</translation>
    </message>
    <message>
        <location filename="../window/checklist/dialog.py"/>
        <source>Table of answers</source>
        <translation>Ҷадвали ҷавобҳо</translation>
    </message>
    <message>
        <location filename="../window/checklist/dialog.py"/>
        <source>GeoPackage (*.gpkg);;CSV, UTF-8 (*.csv)</source>
        <translation>GeoPackage (*.gpkg);;CSV, UTF-8 (*.csv)</translation>
    </message>
    <message>
        <location filename="../window/checklist/dialog.py"/>
        <source>Entered earlier and not saved: {count}. It is here again; Save stores it.</source>
        <translation>Пештар ворид шуда, сабт нашудааст: {count}. Воридшуда боз дар ин ҷост; «Сабт» онро менависад.</translation>
    </message>
    <message>
        <location filename="../window/checklist/dialog.py"/>
        <source>The table of answers is no longer in the project: choose another one before you save.</source>
        <translation>Ҷадвали ҷавобҳо дигар дар лоиҳа нест: пеш аз сабт дигарашро интихоб кунед.</translation>
    </message>
    <message>
        <location filename="../window/checklist/dialog.py"/>
        <source>Rows that this checklist does not know stay as they are:
{rows}</source>
        <translation>Сатрҳое, ки ин рӯйхати санҷишӣ намешиносад, бетағйир мемонанд:
{rows}</translation>
    </message>
    <message>
        <location filename="../window/checklist/dialog.py"/>
        <source>{layer} has no field photo. New inventory… over the register brings it up to date.</source>
        <translation>{layer}: майдони photo нест. «Феҳристи нав…» ба болои ин феҳрист онро нав мекунад.</translation>
    </message>
    <message>
        <location filename="../window/checklist/dialog.py"/>
        <source>Choose a facility first.</source>
        <translation>Аввал иншоотро интихоб кунед.</translation>
    </message>
    <message>
        <location filename="../window/checklist/dialog.py"/>
        <source>Choose the table that the answers go to.</source>
        <translation>Ҷадвалеро, ки ҷавобҳо ба он навишта мешаванд, интихоб кунед.</translation>
    </message>
    <message>
        <location filename="../window/checklist/dialog.py"/>
        <source>Not saved yet: {count}. Save the answers?</source>
        <translation>Ҳоло сабт нашудааст: {count}. Ҷавобҳо сабт шаванд?</translation>
    </message>
    <message>
        <location filename="../window/checklist/opening.py"/>
        <location filename="../window/layer_actions.py"/>
        <source>Fill in a checklist…</source>
        <translation>Пур кардани рӯйхати санҷишӣ…</translation>
    </message>
    <message>
        <location filename="../window/checklist/photos.py"/>
        <source>{file} cannot be copied to {folder}: {reason}</source>
        <translation>Файли {file} ба {folder} нусха бардошта намешавад: {reason}</translation>
    </message>
    <message>
        <location filename="../window/checklist/photos.py"/>
        <source>Show</source>
        <translation>Нишон додан</translation>
    </message>
    <message>
        <location filename="../window/checklist/photos.py"/>
        <source>Choose another…</source>
        <translation>Дигарашро интихоб кардан…</translation>
    </message>
    <message>
        <location filename="../window/checklist/photos.py"/>
        <source>Without a photo</source>
        <translation>Бе акс</translation>
    </message>
    <message>
        <location filename="../window/checklist/photos.py"/>
        <source>Photographs ({endings})</source>
        <translation>Аксҳо ({endings})</translation>
    </message>
    <message>
        <location filename="../window/checklist/photos.py"/>
        <source>Photo</source>
        <translation>Акс</translation>
    </message>
    <message>
        <location filename="../window/checklist/question_row.py"/>
        <source>Note</source>
        <translation>Эзоҳ</translation>
    </message>
    <message>
        <location filename="../window/checklist/question_row.py"/>
        <source>This note has several lines: edit it in the form of the table.</source>
        <translation>Ин эзоҳ чанд сатр дорад: онро дар формаи ҷадвал таҳрир кунед.</translation>
    </message>
    <message>
        <location filename="../window/checklist/question_row.py"/>
        <source>Evidence: {evidence}</source>
        <translation>Далел: {evidence}</translation>
    </message>
    <message>
        <location filename="../window/checklist/question_row.py"/>
        <source>Photo…</source>
        <translation>Акс…</translation>
    </message>
    <message>
        <location filename="../window/checklist/result_panel.py"/>
        <source>Category</source>
        <translation>Бахш</translation>
    </message>
    <message>
        <location filename="../window/checklist/result_panel.py"/>
        <source>Answered</source>
        <translation>Ҷавоб дода шуд</translation>
    </message>
    <message>
        <location filename="../window/checklist/result_panel.py"/>
        <source>Safety</source>
        <translation>Бехатарӣ</translation>
    </message>
    <message>
        <location filename="../window/checklist/result_panel.py"/>
        <source>Credibility</source>
        <translation>Эътимоднокӣ</translation>
    </message>
    <message>
        <location filename="../window/checklist/result_panel.py"/>
        <source>{done} of {count} answered</source>
        <translation>Ҷавоб дода шуд: {done} аз {count}</translation>
    </message>
    <message>
        <location filename="../window/checklist/result_panel.py"/>
        <source>Questions without an answer: {count}. They count as no data.</source>
        <translation>Саволҳои беҷавоб: {count}. Онҳо «маълумот нест» ҳисоб мешаванд.</translation>
    </message>
    <message>
        <location filename="../window/checklist/result_panel.py"/>
        <source>In all</source>
        <translation>Ҳамагӣ</translation>
    </message>
    <message>
        <location filename="../window/checklist/result_panel.py"/>
        <source>{safety} of the requirements are met; {credibility} of the answers rest on data.</source>
        <translation>{safety} талабот иҷро шудааст; {credibility} ҷавобҳо ба маълумот асос ёфтаанд.</translation>
    </message>
    <message>
        <location filename="../window/checklist/result_panel.py"/>
        <source>No answer yet.</source>
        <translation>Ҳоло ҷавоб нест.</translation>
    </message>
    <message>
        <location filename="../window/checklist/result_panel.py"/>
        <source>No question of this list applies.</source>
        <translation>Ягон саволи ин рӯйхат татбиқшаванда нест.</translation>
    </message>
    <message>
        <location filename="../window/checklist/saving.py"/>
        <source>The table of answers is no longer there: choose another one.</source>
        <translation>Ҷадвали ҷавобҳо дигар нест: дигарашро интихоб кунед.</translation>
    </message>
    <message>
        <location filename="../window/checklist/saving.py"/>
        <source>{layer} has no field {fields}, and what was entered would be lost: choose another table.</source>
        <translation>{layer}: майдони {fields} нест ва воридшуда гум мешуд: ҷадвали дигарро интихоб кунед.</translation>
    </message>
    <message>
        <location filename="../window/checklist/saving.py"/>
        <source>{layer} does not hold what was written for {questions}: look at its rows.</source>
        <translation>{layer}: он чи барои {questions} навишта шуд, дар он нест: сатрҳои ҷадвалро санҷед.</translation>
    </message>
    <message>
        <location filename="../window/checklist/saving.py"/>
        <source>Entered in {layer}: {count}. Save the edits of the layer to store them.</source>
        <translation>Ба «{layer}» ворид шуд: {count}. Барои сабт таҳрири қабатро захира кунед.</translation>
    </message>
    <message>
        <location filename="../window/checklist/saving.py"/>
        <source>Saved in {layer}: {count}.</source>
        <translation>Дар «{layer}» сабт шуд: {count}.</translation>
    </message>
    <message>
        <location filename="../window/checklist/saving.py"/>
        <source>{questions}: the table has another answer by now. Save once more to put yours in its place.</source>
        <translation>{questions}: дар ҷадвал аллакай ҷавоби дигар аст. Барои ба ҷойи он гузоштани ҷавоби худ бори дигар сабт кунед.</translation>
    </message>
    <message>
        <location filename="../window/checklist/saving.py"/>
        <source>Save the project first: photographs lie beside it.</source>
        <translation>Аввал лоиҳаро сабт кунед: аксҳо дар паҳлӯи он нигоҳ дошта мешаванд.</translation>
    </message>
    <message>
        <location filename="../window/copies.py"/>
        <source>Copies to edit and to try</source>
        <translation>Нусхаҳо барои ислоҳ ва санҷиш</translation>
    </message>
    <message>
        <location filename="../window/copies.py"/>
        <source>Data of the tutorial</source>
        <translation>Маълумоти курси таълимӣ</translation>
    </message>
    <message>
        <location filename="../window/copies.py"/>
        <source>A messy table, relief, borders, places and a national scheme.</source>
        <translation>Ҷадвали бетартиб, релеф, сарҳадҳо, маҳалҳои аҳолинишин ва схемаи миллӣ.</translation>
    </message>
    <message>
        <location filename="../window/copies.py"/>
        <source>Files to edit, and embedded data</source>
        <translation>Файлҳо барои ислоҳ ва маълумоти дарунсохт</translation>
    </message>
    <message>
        <location filename="../window/copies.py"/>
        <source>Schemes, checklists, criteria, sheets and models; the embedded relief, towns and the example.</source>
        <translation>Схемаҳо, рӯйхатҳои санҷишӣ, меъёрҳо, макетҳои харита ва моделҳо; релефи дарунсохт, шаҳрҳо ва намуна.</translation>
    </message>
    <message>
        <location filename="../window/copies.py"/>
        <source>They go into the folder {folder}.</source>
        <translation>Онҳо ба папкаи {folder} мераванд.</translation>
    </message>
    <message>
        <location filename="../window/copies.py"/>
        <source>Make that folder in</source>
        <translation>Ин папка дар куҷо сохта шавад</translation>
    </message>
    <message>
        <location filename="../window/copies.py"/>
        <source>Files that are there already stay as they are.</source>
        <translation>Файлҳое, ки аллакай дар он ҷо ҳастанд, чунон мемонанд.</translation>
    </message>
    <message>
        <location filename="../window/copies.py"/>
        <source>Files copied to {folder}: {copied}. Were there already and stay as they are: {kept}.</source>
        <translation>Файлҳои ба {folder} нусхабардоришуда: {copied}. Аллакай он ҷо буданд ва бетағйир монданд: {kept}.</translation>
    </message>
    <message>
        <location filename="../window/dock/card.py"/>
        <source>Zoom</source>
        <translation>Дар харита</translation>
    </message>
    <message>
        <location filename="../window/dock/card.py"/>
        <source>Form</source>
        <translation>Форма</translation>
    </message>
    <message>
        <location filename="../window/dock/card.py"/>
        <source>Sheet…</source>
        <translation>Варақа…</translation>
    </message>
    <message>
        <location filename="../window/dock/card.py"/>
        <source>A sheet needs a rating: assess the facilities first.</source>
        <translation>Барои варақа баҳо лозим аст: аввал партовгоҳҳоро арзёбӣ кунед.</translation>
    </message>
    <message>
        <location filename="../window/dock/card.py"/>
        <source>The class rests on what is assumed.</source>
        <translation>Синф ба фарзияҳо асос ёфтааст.</translation>
    </message>
    <message>
        <location filename="../window/dock/dock.py"/>
        <source>Tailings</source>
        <translation>Партовгоҳҳо</translation>
    </message>
    <message>
        <location filename="../window/dock/dock.py"/>
        <source>Steps of the work, and what is known of a facility</source>
        <translation>Қадамҳои кор ва маълумот оид ба партовгоҳ</translation>
    </message>
    <message>
        <location filename="../window/dock/downstream.py"/>
        <source>time unknown</source>
        <translation>вақт номаълум</translation>
    </message>
    <message>
        <location filename="../window/dock/downstream.py"/>
        <source>none on its way</source>
        <translation>дар роҳи ҷараён нест</translation>
    </message>
    <message>
        <location filename="../window/dock/example.py"/>
        <source>Example facilities</source>
        <translation>Партовгоҳҳои намунавӣ</translation>
    </message>
    <message>
        <location filename="../window/dock/example.py"/>
        <source>Example, in memory only: {placed} of {read} facilities have a published point.</source>
        <translation>Намуна, танҳо дар хотира: нуқтаи нашршуда дар {placed} аз {read} партовгоҳ ҳаст.</translation>
    </message>
    <message>
        <location filename="../window/dock/facts.py"/>
        <source>Cannot be shown</source>
        <translation>Нишон дода намешавад</translation>
    </message>
    <message>
        <location filename="../window/dock/facts.py"/>
        <source>country unknown</source>
        <translation>кишвар номаълум</translation>
    </message>
    <message>
        <location filename="../window/dock/facts.py"/>
        <source>First border</source>
        <translation>Сарҳади якум</translation>
    </message>
    <message>
        <location filename="../window/dock/facts.py"/>
        <source>{value}, a lower bound</source>
        <translation>{value}, ҳадди поёнӣ</translation>
    </message>
    <message>
        <location filename="../window/dock/facts.py"/>
        <source>Not rated because</source>
        <translation>Чаро баҳо нест</translation>
    </message>
    <message>
        <location filename="../window/dock/facts.py"/>
        <source>Range</source>
        <translation>Фосила</translation>
    </message>
    <message>
        <location filename="../window/dock/facts.py"/>
        <source>Inputs known</source>
        <translation>Маълумоти ибтидоии маълум</translation>
    </message>
    <message>
        <location filename="../window/dock/facts.py"/>
        <source>Unknown inputs</source>
        <translation>Номаълумҳо</translation>
    </message>
    <message>
        <location filename="../window/dock/facts.py"/>
        <source>Also assumed</source>
        <translation>Инчунин фарзшуда</translation>
    </message>
    <message>
        <location filename="../window/dock/facts.py"/>
        <source>not rated yet</source>
        <translation>ҳоло бе баҳо</translation>
    </message>
    <message>
        <location filename="../window/dock/facts.py"/>
        <source>THI unknown</source>
        <translation>THI номаълум</translation>
    </message>
    <message>
        <location filename="../window/dock/measures.py"/>
        <source>Measures noted</source>
        <translation>Чораҳои қайдшуда</translation>
    </message>
    <message>
        <location filename="../window/dock/measures.py"/>
        <source>Inspection due</source>
        <translation>Вақти муоина расид</translation>
    </message>
    <message>
        <location filename="../window/dock/measures.py"/>
        <source>By the checklist</source>
        <translation>Аз рӯи рӯйхати санҷишӣ</translation>
    </message>
    <message>
        <location filename="../window/dock/measures.py"/>
        <source>no inspection recorded</source>
        <translation>муоина сабт нашудааст</translation>
    </message>
    <message>
        <location filename="../window/dock/measures.py"/>
        <source>undated</source>
        <translation>бесана</translation>
    </message>
    <message>
        <location filename="../window/dock/measures.py"/>
        <source>Whether done is not recorded.</source>
        <translation>Иҷро шудан ё нашуданашон сабт нашудааст.</translation>
    </message>
    <message>
        <location filename="../window/dock/measures.py"/>
        <source>since {day}</source>
        <translation>аз {day}</translation>
    </message>
    <message>
        <location filename="../window/dock/measures.py"/>
        <source>no measures listed</source>
        <translation>чора нест</translation>
    </message>
    <message>
        <location filename="../window/dock/panel.py"/>
        <source>Steps</source>
        <translation>Қадамҳо</translation>
    </message>
    <message>
        <location filename="../window/dock/panel.py"/>
        <source>From a table of tailings facilities to a hazard map and a ranked list.</source>
        <translation>Аз ҷадвали партовгоҳҳо то харитаи хатар ва рӯйхат аз рӯи ҷойҳо.</translation>
    </message>
    <message>
        <location filename="../window/dock/panel.py"/>
        <source>Try the example</source>
        <translation>Дар намуна санҷидан</translation>
    </message>
    <message>
        <location filename="../window/dock/panel.py"/>
        <source>32 facilities of Central Asia from published sources; works offline.</source>
        <translation>32 партовгоҳи Осиёи Марказӣ аз манбаъҳои нашршуда; шабака лозим нест.</translation>
    </message>
    <message>
        <location filename="../window/dock/panel.py"/>
        <source>Tutorial data…</source>
        <translation>Маълумоти таълимӣ…</translation>
    </message>
    <message>
        <location filename="../window/dock/panel.py"/>
        <source>Copies the table, relief and borders of the tutorial into a folder of your choice.</source>
        <translation>Ҷадвал, релеф ва сарҳадҳои курси таълимиро ба папкаи интихобкардаи шумо нусха мебардорад.</translation>
    </message>
    <message>
        <location filename="../window/dock/panel.py"/>
        <source>Selected facilities: {count}. Select one.</source>
        <translation>Партовгоҳҳои интихобшуда: {count}. Якеро интихоб кунед.</translation>
    </message>
    <message>
        <location filename="../window/dock/panel.py"/>
        <source>Find a facility, or select one on the map.</source>
        <translation>Партовгоҳро ҷӯед ё дар харита интихоб кунед.</translation>
    </message>
    <message>
        <location filename="../window/dock/search.py"/>
        <source>Facility: name or ID</source>
        <translation>Партовгоҳ: ном ё рамз</translation>
    </message>
    <message>
        <location filename="../window/dock/search.py"/>
        <source>No facilities in the project</source>
        <translation>Дар лоиҳа партовгоҳ нест</translation>
    </message>
    <message>
        <location filename="../window/dock/steps.py"/>
        <source>Import…</source>
        <translation>Воридот…</translation>
    </message>
    <message>
        <location filename="../window/dock/steps.py"/>
        <source>Data</source>
        <translation>Маълумот</translation>
    </message>
    <message>
        <location filename="../window/dock/steps.py"/>
        <source>Open data…</source>
        <translation>Маълумоти кушода…</translation>
    </message>
    <message>
        <location filename="../window/dock/steps.py"/>
        <source>Assessment</source>
        <translation>Арзёбӣ</translation>
    </message>
    <message>
        <location filename="../window/dock/steps.py"/>
        <source>Assess…</source>
        <translation>Арзёбӣ кардан…</translation>
    </message>
    <message>
        <location filename="../window/dock/steps.py"/>
        <source>Map, list and sheets</source>
        <translation>Харита, рӯйхат ва варақаҳо</translation>
    </message>
    <message>
        <location filename="../window/dock/steps.py"/>
        <source>Map…</source>
        <translation>Харита…</translation>
    </message>
    <message>
        <location filename="../window/dock/steps.py"/>
        <source>List…</source>
        <translation>Рӯйхат…</translation>
    </message>
    <message>
        <location filename="../window/dock/steps.py"/>
        <source>Sheets…</source>
        <translation>Варақаҳо…</translation>
    </message>
    <message>
        <location filename="../window/dock/steps.py"/>
        <source>Web map…</source>
        <translation>Веб-харита…</translation>
    </message>
    <message>
        <location filename="../window/dock/steps.py"/>
        <source>Report…</source>
        <translation>Ҳисобот…</translation>
    </message>
    <message>
        <location filename="../window/dock/steps.py"/>
        <source>No layer of facilities yet</source>
        <translation>Қабати партовгоҳҳо ҳоло нест</translation>
    </message>
    <message>
        <location filename="../window/dock/steps.py"/>
        <source>{layer}: no facility entered yet</source>
        <translation>{layer}: ҳоло партовгоҳ ворид нашудааст</translation>
    </message>
    <message>
        <location filename="../window/dock/steps.py"/>
        <source>{layer}: {count}</source>
        <translation>{layer}: {count}</translation>
    </message>
    <message>
        <location filename="../window/dock/steps.py"/>
        <source>Open data in {folder}</source>
        <translation>Маълумоти кушода: {folder}</translation>
    </message>
    <message>
        <location filename="../window/dock/steps.py"/>
        <source>Relief: {layer}</source>
        <translation>Релеф: {layer}</translation>
    </message>
    <message>
        <location filename="../window/dock/steps.py"/>
        <source>None in the project</source>
        <translation>Дар лоиҳа нест</translation>
    </message>
    <message>
        <location filename="../window/dock/steps.py"/>
        <source>None: an assessment takes the plugin's overview relief</source>
        <translation>Нест: барои арзёбӣ релефи умумии модул гирифта мешавад</translation>
    </message>
    <message>
        <location filename="../window/dock/steps.py"/>
        <source>{layer}: {count} rated</source>
        <translation>{layer}, бо баҳо: {count}</translation>
    </message>
    <message>
        <location filename="../window/dock/steps.py"/>
        <source>Layout: {name}</source>
        <translation>Макет: {name}</translation>
    </message>
    <message>
        <location filename="../window/dock/steps.py"/>
        <source>No map or list yet</source>
        <translation>Харита ва рӯйхат ҳоло нест</translation>
    </message>
    <message>
        <location filename="../window/dock/steps.py"/>
        <source>Not rated yet</source>
        <translation>Ҳоло бе баҳо</translation>
    </message>
    <message>
        <location filename="../window/dock/steps.py"/>
        <source>done</source>
        <translation>тайёр</translation>
    </message>
    <message>
        <location filename="../window/explaining.py"/>
        <source>The facility is no longer in the layer {layer}.</source>
        <translation>Ин партовгоҳ дигар дар қабати {layer} нест.</translation>
    </message>
    <message>
        <location filename="../window/explaining.py"/>
        <source>The layer says THI {written}; with the values as they are now it is another one: rate it again.</source>
        <translation>Дар қабат THI {written} навишта шудааст; бо арзишҳои ҳозира он дигар аст: аз нав баҳо диҳед.</translation>
    </message>
    <message>
        <location filename="../window/explaining.py"/>
        <source>The facility was rated by {scheme}, which does not come with the plugin. Run Rate hazard with the file of that scheme (SCHEME_FILE) and an explanation (EXPLANATION).</source>
        <translation>Ба партовгоҳ аз рӯи схемаи {scheme} баҳо дода шудааст, ки дар модул нест. «Баҳодиҳии хатар»-ро бо файли ин схема (SCHEME_FILE) ва шарҳ (EXPLANATION) иҷро кунед.</translation>
    </message>
    <message>
        <location filename="../window/explaining.py"/>
        <source>Open in the browser</source>
        <translation>Дар браузер кушодан</translation>
    </message>
    <message>
        <location filename="../window/guide.py"/>
        <source>No browser could be started. The guide is here: {address}</source>
        <translation>Браузерро оғоз кардан нашуд. Дастур дар ин ҷост: {address}</translation>
    </message>
    <message>
        <location filename="../window/help_pages.py"/>
        <source>On the web</source>
        <translation>Дар интернет</translation>
    </message>
    <message>
        <location filename="../window/layer_actions.py"/>
        <source>Facility sheet…</source>
        <translation>Варақаи партовгоҳ…</translation>
    </message>
    <message>
        <location filename="../window/layer_actions.py"/>
        <source>Explain the rating</source>
        <translation>Шарҳи баҳо</translation>
    </message>
    <message>
        <location filename="../window/layer_actions.py"/>
        <source>Where does it flow</source>
        <translation>Ба куҷо ҷорӣ мешавад</translation>
    </message>
    <message>
        <location filename="../window/layer_actions.py"/>
        <source>This facility has no facility_id: give it one first.</source>
        <translation>Ин партовгоҳ facility_id надорад: аввал онро диҳед.</translation>
    </message>
    <message>
        <location filename="../window/layer_actions.py"/>
        <source>This facility has no position.</source>
        <translation>Ин партовгоҳ мавқеъ надорад.</translation>
    </message>
    <message>
        <location filename="../window/layer_actions.py"/>
        <source>The position of this facility is not on this map.</source>
        <translation>Мавқеи ин партовгоҳ дар ин харита нест.</translation>
    </message>
    <message>
        <location filename="../window/locator.py"/>
        <source>Tailings facilities</source>
        <translation>Партовгоҳҳо</translation>
    </message>
    <message>
        <location filename="../window/locator.py"/>
        <source>{facility} has no position.</source>
        <translation>{facility}: мавқеъ надорад.</translation>
    </message>
    <message>
        <location filename="../window/options.py"/>
        <source>that of QGIS</source>
        <translation>чунонки дар QGIS</translation>
    </message>
    <message>
        <location filename="../window/options.py"/>
        <source>stands at the head of facility sheets</source>
        <translation>дар болои варақаҳои партовгоҳҳо меистад</translation>
    </message>
    <message>
        <location filename="../window/options.py"/>
        <source>Language of results</source>
        <translation>Забони натиҷаҳо</translation>
    </message>
    <message>
        <location filename="../window/options.py"/>
        <source>National scheme</source>
        <translation>Схемаи миллӣ</translation>
    </message>
    <message>
        <location filename="../window/options.py"/>
        <source>Scheme (*.json)</source>
        <translation>Схема (*.json)</translation>
    </message>
    <message>
        <location filename="../window/options.py"/>
        <source>Move the map to results when they are loaded</source>
        <translation>Ҳангоми бор кардани натиҷаҳо харитаро ба онҳо кӯчонидан</translation>
    </message>
    <message>
        <location filename="../window/options.py"/>
        <source>The dialogs of the tools open with these; each can be changed there. Models, scripts and qgis_process do not read them: their results are the same on every machine.</source>
        <translation>Равзанаҳои абзорҳо бо ин танзимот кушода мешаванд; дар он ҷо ҳар якеро тағйир додан мумкин аст. Моделҳо, скриптҳо ва qgis_process онҳоро намехонанд: натиҷаашон дар ҳар компютер якхела аст.</translation>
    </message>
    <message>
        <location filename="../window/options.py"/>
        <source>that of each tool</source>
        <translation>дар ҳар абзор аз худи он</translation>
    </message>
    <message>
        <location filename="../window/options.py"/>
        <source>The national scheme takes its place.</source>
        <translation>Ба ҷойи он схемаи миллӣ амал мекунад.</translation>
    </message>
    <message>
        <location filename="../window/options.py"/>
        <source>{path} is a scheme of {index}: give one of the THI.</source>
        <translation>{path} схемаи {index} аст: схемаи THI лозим аст.</translation>
    </message>
    <message>
        <location filename="../window/options.py"/>
        <source>{path}: there is no such folder.</source>
        <translation>{path}: чунин ҷузвдон нест.</translation>
    </message>
    <message>
        <location filename="../window/trace/keeping.py"/>
        <source>Paths from the map</source>
        <translation>Роҳҳои ҷараён аз харита</translation>
    </message>
    <message>
        <location filename="../window/trace/keeping.py"/>
        <source>{number}: from {place} over {relief}; borders from {countries}</source>
        <translation>{number}: аз {place}, релеф: {relief}; сарҳадҳо: {countries}</translation>
    </message>
    <message>
        <location filename="../window/trace/panel.py"/>
        <location filename="../window/trace/part.py"/>
        <source>Where the water goes</source>
        <translation>Об ба куҷо меравад</translation>
    </message>
    <message>
        <location filename="../window/trace/panel.py"/>
        <source>Click on the map: the water is followed from there. A click with Shift adds a path. Esc stops, or clears; the right button clears.</source>
        <translation>Дар харита пахш кунед: об аз ҳамон ҷо пайгирӣ мешавад. Пахш бо Shift роҳро илова мекунад. Esc қатъ ё тоза мекунад; тугмаи рост тоза мекунад.</translation>
    </message>
    <message>
        <location filename="../window/trace/panel.py"/>
        <source>Relief:</source>
        <translation>Релеф:</translation>
    </message>
    <message>
        <location filename="../window/trace/panel.py"/>
        <source>Make it a facility…</source>
        <translation>Ба феҳрист…</translation>
    </message>
    <message>
        <location filename="../window/trace/panel.py"/>
        <source>Keep as layer</source>
        <translation>Ба қабат</translation>
    </message>
    <message>
        <location filename="../window/trace/panel.py"/>
        <source>Clear</source>
        <translation>Тоза кардан</translation>
    </message>
    <message>
        <location filename="../window/trace/panel.py"/>
        <source>Opens the form of a new facility of the register at this place</source>
        <translation>Дар ин нуқта формаи иншооти нави феҳристро мекушояд</translation>
    </message>
    <message>
        <location filename="../window/trace/panel.py"/>
        <source>Puts the paths into the project as a layer</source>
        <translation>Роҳҳоро ҳамчун қабат ба лоиҳа илова мекунад</translation>
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
        <translation>Дарозӣ</translation>
    </message>
    <message>
        <location filename="../window/trace/panel.py"/>
        <source>Border</source>
        <translation>Сарҳад</translation>
    </message>
    <message>
        <location filename="../window/trace/panel.py"/>
        <location filename="../window/trace/words.py"/>
        <source>People</source>
        <translation>Одамон</translation>
    </message>
    <message>
        <location filename="../window/trace/panel.py"/>
        <location filename="../window/trace/words.py"/>
        <source>Ends in</source>
        <translation>Охир</translation>
    </message>
    <message>
        <location filename="../window/trace/panel.py"/>
        <source>The topmost visible one, else the overview</source>
        <translation>Қабати болоии намоён, вагарна релефи умумӣ</translation>
    </message>
    <message>
        <location filename="../window/trace/panel.py"/>
        <source>no path</source>
        <translation>роҳ нест</translation>
    </message>
    <message>
        <location filename="../window/trace/part.py"/>
        <source>Click on the map and see where the water goes from there</source>
        <translation>Дар харита пахш кунед ва бинед, ки об аз он ҷо ба куҷо меравад</translation>
    </message>
    <message>
        <location filename="../window/trace/reliefs.py"/>
        <source>Overview relief of the plugin (cells of 1.9 km)</source>
        <translation>Релефи умумии модул (катаки 1,9 км)</translation>
    </message>
    <message>
        <location filename="../window/trace/reliefs.py"/>
        <source>QGIS's world map, simplified</source>
        <translation>харитаи ҷаҳони QGIS, содакардашуда</translation>
    </message>
    <message>
        <location filename="../window/trace/reliefs.py"/>
        <source>none: borders are not looked at</source>
        <translation>нест: сарҳадҳо ба назар гирифта намешаванд</translation>
    </message>
    <message>
        <location filename="../window/trace/session.py"/>
        <source>This place of the map has no longitude and latitude: look at the CRS of the project.</source>
        <translation>Ин ҷойи харита арз ва тӯл надорад: низоми координатаҳои лоиҳаро санҷед.</translation>
    </message>
    <message>
        <location filename="../window/trace/session.py"/>
        <source>Stopped.</source>
        <translation>Қатъ шуд.</translation>
    </message>
    <message>
        <location filename="../window/trace/session.py"/>
        <source>Layer {layer} cannot be edited now.</source>
        <translation>Қабати {layer} ҳоло таҳрир карда намешавад.</translation>
    </message>
    <message>
        <location filename="../window/trace/session.py"/>
        <source>The project has no register of facilities that can be edited. Make one?</source>
        <translation>Дар лоиҳа феҳристи партовгоҳҳо, ки таҳрир карда шавад, нест. Сохта шавад?</translation>
    </message>
    <message>
        <location filename="../window/trace/words.py"/>
        <source>{km} km</source>
        <translation>{km} км</translation>
    </message>
    <message>
        <location filename="../window/trace/words.py"/>
        <source>{earliest} to {latest} h</source>
        <translation>аз {earliest} то {latest} соат</translation>
    </message>
    <message>
        <location filename="../window/trace/words.py"/>
        <source>{hours} h</source>
        <translation>{hours} соат</translation>
    </message>
    <message>
        <location filename="../window/trace/words.py"/>
        <source>{latitude}° {north_or_south}, {longitude}° {east_or_west}</source>
        <translation>{latitude}° {north_or_south}, {longitude}° {east_or_west}</translation>
    </message>
    <message>
        <location filename="../window/trace/words.py"/>
        <source>N</source>
        <translation>а. ш.</translation>
    </message>
    <message>
        <location filename="../window/trace/words.py"/>
        <source>S</source>
        <translation>а. ҷ.</translation>
    </message>
    <message>
        <location filename="../window/trace/words.py"/>
        <source>E</source>
        <translation>т. ш.</translation>
    </message>
    <message>
        <location filename="../window/trace/words.py"/>
        <source>W</source>
        <translation>т. ғ.</translation>
    </message>
    <message>
        <location filename="../window/trace/words.py"/>
        <source>The place lies outside the relief.</source>
        <translation>Нуқта берун аз релеф аст.</translation>
    </message>
    <message>
        <location filename="../window/trace/words.py"/>
        <source>The relief has no height at this place: it is a hole in the data, or the sea.</source>
        <translation>Релеф дар ин ҷо баландӣ надорад: ин холигии маълумот ё баҳр аст.</translation>
    </message>
    <message>
        <location filename="../window/trace/words.py"/>
        <source>The place lies in the sea: the water is at its end.</source>
        <translation>Нуқта дар баҳр аст: об дар охири роҳи худ аст.</translation>
    </message>
    <message>
        <location filename="../window/trace/words.py"/>
        <source>The place lies in a lake without outflow: the water stays there.</source>
        <translation>Нуқта дар кӯли бемаҷро аст: об дар он мемонад.</translation>
    </message>
    <message>
        <location filename="../window/trace/words.py"/>
        <source>The place lies in an inland sink: the water stays there.</source>
        <translation>Нуқта дар чуқурии бемаҷро аст: об дар он мемонад.</translation>
    </message>
    <message>
        <location filename="../window/trace/words.py"/>
        <source>The place lies on the edge of the relief: where its water goes is unknown.</source>
        <translation>Нуқта дар канори релеф аст: оби он ба куҷо меравад, номаълум.</translation>
    </message>
    <message>
        <location filename="../window/trace/words.py"/>
        <source>Where the water of this place goes is unknown.</source>
        <translation>Оби ин нуқта ба куҷо меравад, номаълум аст.</translation>
    </message>
    <message>
        <location filename="../window/trace/words.py"/>
        <source>along the border of {first} with {second}</source>
        <translation>қад-қади сарҳади {first} – {second}</translation>
    </message>
    <message>
        <location filename="../window/trace/words.py"/>
        <source>none known</source>
        <translation>номаълум</translation>
    </message>
    <message>
        <location filename="../window/trace/words.py"/>
        <source>at least {people}</source>
        <translation>на камтар аз {people}</translation>
    </message>
    <message>
        <location filename="../window/trace/words.py"/>
        <source>{end}: the water goes on, and what follows is not known</source>
        <translation>{end}: об минбаъд меравад, вале ба куҷо, номаълум</translation>
    </message>
    <message>
        <location filename="../window/trace/words.py"/>
        <source>{drop} m down</source>
        <translation>{drop} м поён</translation>
    </message>
    <message>
        <location filename="../window/trace/words.py"/>
        <source>Arrival there</source>
        <translation>Об дар он ҷо баъд аз</translation>
    </message>
    <message>
        <location filename="../window/trace/words.py"/>
        <source>Borders from</source>
        <translation>Сарҳадҳо аз</translation>
    </message>
    <message>
        <location filename="../window/trace/words.py"/>
        <source>Hours are those of the leading edge at an assumed {assumed} m/s; in brackets at {fast} and {slow} m/s, between which the plume of Baia Mare travelled in 2000.</source>
        <translation>Соатҳо барои пешсафи ҷараён бо суръати фарзии {assumed} м/с мебошанд; дар қавс — бо {fast} ва {slow} м/с, ки дар байни онҳо мавҷи олудагии Бая-Маре соли 2000 ҳаракат кард.</translation>
    </message>
    <message>
        <location filename="../window/trace/words.py"/>
        <source>The relief has cells of about {cell} km: the path is an overview only.</source>
        <translation>Катаки релеф тақрибан {cell} км аст: роҳ танҳо манзараи умумӣ аст.</translation>
    </message>
    <message>
        <location filename="../window/trace/words.py"/>
        <source>The layer of countries does not cover all of the path: borders and countries may be missing.</source>
        <translation>Қабати кишварҳо на тамоми роҳро фаро мегирад: сарҳадҳо ва кишварҳо намерасида метавонанд.</translation>
    </message>
    <message>
        <location filename="../window/trace/words.py"/>
        <source>No border is met as far as the path is known.</source>
        <translation>Дар қисми маълуми роҳ сарҳад нест.</translation>
    </message>
    <message>
        <location filename="../window/trace/words.py"/>
        <source>{border}: {distance}, {hours}</source>
        <translation>{border}: {distance}, {hours}</translation>
    </message>
    <message>
        <location filename="../window/trace/words.py"/>
        <source>Borders</source>
        <translation>Сарҳадҳо</translation>
    </message>
    <message>
        <location filename="../window/trace/words.py"/>
        <source>None of the towns that the plugin knows lies within {corridor} of the first {within}: villages are not among them, so it is unknown who lives there.</source>
        <translation>Дар қисми аввали роҳ ({within}), дар доираи {corridor}, ягон шаҳри ба модул маълум нест: деҳаҳо дар байни онҳо нестанд, бинобар ин кӣ дар он ҷо зиндагӣ мекунад, номаълум аст.</translation>
    </message>
    <message>
        <location filename="../window/trace/words.py"/>
        <source>Towns that the plugin knows within {corridor} of the first {within}; villages are missing, so the people are a lower bound</source>
        <translation>Шаҳрҳои ба модул маълум дар қисми аввали роҳ ({within}), дар доираи {corridor}; деҳаҳо нестанд, бинобар ин шумораи аҳолӣ ҳадди поёнӣ аст</translation>
    </message>
    <message>
        <location filename="../window/trace/words.py"/>
        <source>people unknown</source>
        <translation>аҳолӣ номаълум</translation>
    </message>
    <message>
        <location filename="../window/trace/words.py"/>
        <source>{people} people</source>
        <translation>аҳолӣ {people}</translation>
    </message>
    <message>
        <location filename="../window/trace/words.py"/>
        <source>{town}: {lives}, at {distance}, {hours}</source>
        <translation>{town}: {lives}, баъд аз {distance}, {hours}</translation>
    </message>
    <message>
        <location filename="../window/trace/work.py"/>
        <source>Heights of {value} m and the like, below {lowest} or above {highest} m, are taken for no-data.</source>
        <translation>Баландиҳои монанди {value} м, аз {lowest} м паст ё аз {highest} м баланд, бемаълумот ҳисоб мешаванд.</translation>
    </message>
</context>
</TS>
