namespace CourseKit.Benchmarks;

/// <summary>What the sentences of the corpus are made of: a course on the water works of a valley that there never was.</summary>
internal static class CorpusWords
{
    public static readonly string[] Adjectives =
    [
        "brass", "high", "low", "slow", "narrow", "broad", "wooden", "steel", "copper", "tarred", "hinged", "sunken", "floating", "double",
        "northern", "southern", "stone", "leather", "spare", "first", "third", "hollow", "toothed", "weighted", "covered", "painted", "greased",
    ];

    public static readonly string[] Parts =
    [
        "governor", "sluice", "wheel", "belt", "axle", "float", "weir", "valve", "pulley", "lever", "trough", "screw", "gauge", "bellows",
        "clutch", "hopper", "spindle", "drum", "cistern", "siphon", "hammer", "ratchet", "paddle", "bearing", "shutter", "pump", "treadle",
        "counterweight", "flume", "winch", "grate", "piston", "flywheel", "chain", "buoy", "bucket", "lock gate", "millstone", "rack", "pawl",
    ];

    /// <summary>Each takes an s in the third person.</summary>
    public static readonly string[] Verbs =
    [
        "slow", "lift", "turn", "shield", "feed", "hold", "measure", "brake", "shelter", "drain", "fill", "drive", "anchor", "cool", "clear",
        "warm", "open", "balance", "seal", "shake", "sort", "guide", "ring", "release", "strain", "spare", "follow", "cover", "mark", "divide",
    ];

    public static readonly string[] Objects =
    [
        "loom", "bell", "upper pond", "grain lift", "saw bench", "dye vat", "night basin", "tail race", "drying floor", "fish ladder", "tide clock",
        "paper press", "rope walk", "cooling tank", "mill pond", "flour chute", "town well", "wash house", "oil stamp", "ferry line", "ice cellar",
        "signal arm", "wool comb", "field ditch", "glass furnace", "lime kiln", "stable trough", "wind vane", "market fountain", "bark grinder",
    ];

    public static readonly string[] Conditions =
    [
        "when the river rises", "while the gate stands open", "before the first frost", "once the rope is wet", "after the second bell",
        "when the wind turns east", "while the miller sleeps", "before the barges come", "once the sluice is shut", "after a week of rain",
        "when the pond is half empty", "while two looms are running", "before the stones are dressed", "once the grease has hardened",
        "after the load has doubled", "when silt has gathered", "while the ladder is mended", "before the harvest is weighed",
        "once the ice has broken", "after the night shift", "when nobody stands at the brake", "while the basin is filling",
    ];

    public static readonly string[] States =
    [
        "under a hand's depth of water", "half a turn loose", "dry through the winter", "at the height of a doorstep", "out of the evening sun",
        "two teeth behind its neighbour", "greased with tallow", "apart from the living rooms", "at one pace from the wall", "under lock and key",
        "wrapped in felt", "as light as the smith can make it", "on a slope of one in forty", "in sight of the bridge",
    ];

    public static readonly string[] Reasons =
    [
        "dry wood shrinks and lets the water through", "a sudden stop would tear the belt", "ice lifts whatever it can grip",
        "the keeper has to hear it from the bed", "heat makes the pins swell", "a steady load wears all teeth alike",
        "the flood of the year before took the last one", "children used to hang their coats on it", "sand settles where the water rests",
        "the weight must fall before the gate can", "a wet rope is shorter than a dry one", "salt eats iron sooner than rain does",
        "the ferry needs the same water an hour later", "no two stones were cut on the same day",
    ];

    public static readonly string[] Materials = ["oak", "elm", "cast iron", "bronze", "slate", "hemp", "ash wood", "lead", "larch", "sandstone", "horn", "copper"];

    public static readonly string[] People = ["keeper", "miller", "smith", "ferryman", "dyer", "surveyor", "weaver", "carpenter", "clerk", "mason", "apprentice"];

    public static readonly string[] Openers =
    [
        "In most years", "On paper", "To begin with", "Seen from the bridge", "By the old count", "In a dry summer", "As a rule", "For all that",
        "Under the same load", "At this height", "Since the rebuilding", "With a little care", "Out of season", "Within one turn",
    ];

    public static readonly string[] Topics = ["water", "timing", "repair", "measuring", "materials", "winter", "trade", "power", "safety", "history"];

    private static readonly string[] _syllables =
    [
        "ma", "ro", "del", "vi", "sun", "ka", "ter", "lo", "bri", "nes", "ol", "far", "gi", "mun", "pe", "hal", "du", "wen", "sti", "ar", "cor", "ye", "lin", "tu", "os",
    ];

    /// <summary>A name that no other number has, with the same beginning for no two neighbours.</summary>
    public static string Name(int number)
    {
        var name = "";
        var before = 0;
        for (var digits = 0; digits < 3 || number > 0; digits++, number /= _syllables.Length)
        {
            before = (number + (before * 7) + digits) % _syllables.Length;
            name += _syllables[before];
        }

        return char.ToUpperInvariant(name[0]) + name[1..];
    }
}
