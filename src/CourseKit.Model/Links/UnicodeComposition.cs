using System.Text;

namespace CourseKit.Model;

/// <summary>
/// Puts letters and the accents after them together (Unicode's normal form C, for the Basic Multilingual Plane), so that a
/// file name from a disk that stores accents apart and a link typed with them joined are one name. The framework's own
/// Normalize does nothing where globalization is invariant, as it is here.
/// </summary>
public static class UnicodeComposition
{
    private const char FirstMark = '\u0300';
    private const int HangulFirst = 0xAC00, LeadFirst = 0x1100, VowelFirst = 0x1161, TailFirst = 0x11A7;
    private const int LeadCount = 19, VowelCount = 21, TailCount = 28;

    /// <summary>For each mark, the letters it joins and what each becomes.</summary>
    private static readonly Dictionary<char, (string Letters, string Joined)> _joins = new()
    {
        { '\u0300', ("AEIOUaeiouÜüNnЕИеиĒēŌōWwÂâĂăÊêÔôƠơƯưYyἀἁἈἉἐἑἘἙἠἡἨἩἰἱἸἹὀὁὈὉὐὑὙὠὡὨὩαεηιουωΑΕΗ᾿ϊΙ῾ϋΥ¨ΟΩ", "ÀÈÌÒÙàèìòùǛǜǸǹЀЍѐѝḔḕṐṑẀẁẦầẰằỀềỒồỜờỪừỲỳἂἃἊἋἒἓἚἛἢἣἪἫἲἳἺἻὂὃὊὋὒὓὛὢὣὪὫὰὲὴὶὸὺὼᾺῈῊ῍ῒῚ῝ῢῪ῭ῸῺ") },
        { '\u0301', ("AEIOUYaeiouyCcLlNnRrSsZzÜüGgÅåÆæØø¨ΑΕΗΙΟΥΩϊαεηιϋουωϒГКгкÇçĒēÏïKkMmÕõŌōPpŨũWwÂâĂăÊêÔôƠơƯưἀἁἈἉἐἑἘἙἠἡἨἩἰἱἸἹὀὁὈὉὐὑὙὠὡὨὩ᾿῾", "ÁÉÍÓÚÝáéíóúýĆćĹĺŃńŔŕŚśŹźǗǘǴǵǺǻǼǽǾǿ΅ΆΈΉΊΌΎΏΐάέήίΰόύώϓЃЌѓќḈḉḖḗḮḯḰḱḾḿṌṍṒṓṔṕṸṹẂẃẤấẮắẾếỐốỚớỨứἄἅἌἍἔἕἜἝἤἥἬἭἴἵἼἽὄὅὌὍὔὕὝὤὥὬὭ῎῞") },
        { '\u0302', ("AEIOUaeiouCcGgHhJjSsWwYyZzẠạẸẹỌọ", "ÂÊÎÔÛâêîôûĈĉĜĝĤĥĴĵŜŝŴŵŶŷẐẑẬậỆệỘộ") },
        { '\u0303', ("ANOanoIiUuVvÂâĂăEeÊêÔôƠơƯưYy", "ÃÑÕãñõĨĩŨũṼṽẪẫẴẵẼẽỄễỖỗỠỡỮữỸỹ") },
        { '\u0304', ("AaEeIiOoUuÜüÄäȦȧÆæǪǫÖöÕõȮȯYyИиУуGgḶḷṚṛαΑιΙυΥ", "ĀāĒēĪīŌōŪūǕǖǞǟǠǡǢǣǬǭȪȫȬȭȰȱȲȳӢӣӮӯḠḡḸḹṜṝᾱᾹῑῙῡῩ") },
        { '\u0306', ("AaEeGgIiOoUuУИиуЖжАаЕеȨȩẠạαΑιΙυΥ", "ĂăĔĕĞğĬĭŎŏŬŭЎЙйўӁӂӐӑӖӗḜḝẶặᾰᾸῐῘῠῨ") },
        { '\u0307', ("CcEeGgIZzAaOoBbDdFfHhMmNnPpRrSsŚśŠšṢṣTtWwXxYyſ", "ĊċĖėĠġİŻżȦȧȮȯḂḃḊḋḞḟḢḣṀṁṄṅṖṗṘṙṠṡṤṥṦṧṨṩṪṫẆẇẊẋẎẏẛ") },
        { '\u0308', ("AEIOUaeiouyYΙΥιυϒЕІеіАаӘәЖжЗзИиОоӨөЭэУуЧчЫыHhÕõŪūWwXxt", "ÄËÏÖÜäëïöüÿŸΪΫϊϋϔЁЇёїӒӓӚӛӜӝӞӟӤӥӦӧӪӫӬӭӰӱӴӵӸӹḦḧṎṏṺṻẄẅẌẍẗ") },
        { '\u0309', ("AaÂâĂăEeÊêIiOoÔôƠơUuƯưYy", "ẢảẨẩẲẳẺẻỂểỈỉỎỏỔổỞởỦủỬửỶỷ") },
        { '\u030A', ("AaUuwy", "ÅåŮůẘẙ") },
        { '\u030B', ("OoUuУу", "ŐőŰűӲӳ") },
        { '\u030C', ("CcDdEeLlNnRrSsTtZzAaIiOoUuÜüGgKkƷʒjHh", "ČčĎďĚěĽľŇňŘřŠšŤťŽžǍǎǏǐǑǒǓǔǙǚǦǧǨǩǮǯǰȞȟ") },
        { '\u030F', ("AaEeIiOoRrUuѴѵ", "ȀȁȄȅȈȉȌȍȐȑȔȕѶѷ") },
        { '\u0311', ("AaEeIiOoRrUu", "ȂȃȆȇȊȋȎȏȒȓȖȗ") },
        { '\u0313', ("αΑεΕηΗιΙοΟυωΩρ", "ἀἈἐἘἠἨἰἸὀὈὐὠὨῤ") },
        { '\u0314', ("αΑεΕηΗιΙοΟυΥωΩρΡ", "ἁἉἑἙἡἩἱἹὁὉὑὙὡὩῥῬ") },
        { '\u031B', ("OoUu", "ƠơƯư") },
        { '\u0323', ("BbDdHhKkLlMmNnRrSsTtVvWwZzAaEeIiOoƠơUuƯưYy", "ḄḅḌḍḤḥḲḳḶḷṂṃṆṇṚṛṢṣṬṭṾṿẈẉẒẓẠạẸẹỊịỌọỢợỤụỰựỴỵ") },
        { '\u0324', ("Uu", "Ṳṳ") },
        { '\u0325', ("Aa", "Ḁḁ") },
        { '\u0326', ("SsTt", "ȘșȚț") },
        { '\u0327', ("CcGgKkLlNnRrSsTtEeDdHh", "ÇçĢģĶķĻļŅņŖŗŞşŢţȨȩḐḑḨḩ") },
        { '\u0328', ("AaEeIiUuOo", "ĄąĘęĮįŲųǪǫ") },
        { '\u032D', ("DdEeLlNnTtUu", "ḒḓḘḙḼḽṊṋṰṱṶṷ") },
        { '\u032E', ("Hh", "Ḫḫ") },
        { '\u0330', ("EeIiUu", "ḚḛḬḭṴṵ") },
        { '\u0331', ("BbDdKkLlNnRrTtZzh", "ḆḇḎḏḴḵḺḻṈṉṞṟṮṯẔẕẖ") },
        { '\u0338', ("←→↔⇐⇔⇒∃∈∋∣∥∼≃≅≈=≡≍<>≤≥≲≳≶≷≺≻⊂⊃⊆⊇⊢⊨⊩⊫≼≽⊑⊒⊲⊳⊴⊵", "↚↛↮⇍⇎⇏∄∉∌∤∦≁≄≇≉≠≢≭≮≯≰≱≴≵≸≹⊀⊁⊄⊅⊈⊉⊬⊭⊮⊯⋠⋡⋢⋣⋪⋫⋬⋭") },
        { '\u0342', ("ἀἁἈἉἠἡἨἩἰἱἸἹὐὑὙὠὡὨὩα¨η᾿ιϊ῾υϋω", "ἆἇἎἏἦἧἮἯἶἷἾἿὖὗὟὦὧὮὯᾶ῁ῆ῏ῖῗ῟ῦῧῶ") },
        { '\u0345', ("ἀἁἂἃἄἅἆἇἈἉἊἋἌἍἎἏἠἡἢἣἤἥἦἧἨἩἪἫἬἭἮἯὠὡὢὣὤὥὦὧὨὩὪὫὬὭὮὯὰαάᾶΑὴηήῆΗὼωώῶΩ", "ᾀᾁᾂᾃᾄᾅᾆᾇᾈᾉᾊᾋᾌᾍᾎᾏᾐᾑᾒᾓᾔᾕᾖᾗᾘᾙᾚᾛᾜᾝᾞᾟᾠᾡᾢᾣᾤᾥᾦᾧᾨᾩᾪᾫᾬᾭᾮᾯᾲᾳᾴᾷᾼῂῃῄῇῌῲῳῴῷῼ") },
        { '\u0653', ("ا", "آ") },
        { '\u0654', ("اويەہے", "أؤئۀۂۓ") },
        { '\u0655', ("ا", "إ") },
        { '\u093C', ("नरळ", "ऩऱऴ") },
        { '\u09BE', ("\u09C7", "\u09CB") },
        { '\u09D7', ("\u09C7", "\u09CC") },
        { '\u0B3E', ("\u0B47", "\u0B4B") },
        { '\u0B56', ("\u0B47", "\u0B48") },
        { '\u0B57', ("\u0B47", "\u0B4C") },
        { '\u0BBE', ("\u0BC6\u0BC7", "\u0BCA\u0BCB") },
        { '\u0BD7', ("ஒ\u0BC6", "ஔ\u0BCC") },
        { '\u0C56', ("\u0C46", "\u0C48") },
        { '\u0CC2', ("\u0CC6", "\u0CCA") },
        { '\u0CD5', ("\u0CBF\u0CC6\u0CCA", "\u0CC0\u0CC7\u0CCB") },
        { '\u0CD6', ("\u0CC6", "\u0CC8") },
        { '\u0D3E', ("\u0D46\u0D47", "\u0D4A\u0D4B") },
        { '\u0D57', ("\u0D46", "\u0D4C") },
        { '\u0DCA', ("\u0DD9\u0DDC", "\u0DDA\u0DDD") },
        { '\u0DCF', ("\u0DD9", "\u0DDC") },
        { '\u0DDF', ("\u0DD9", "\u0DDE") },
        { '\u102E', ("ဥ", "ဦ") },
        { '\u1B35', ("ᬅᬇᬉᬋᬍᬑ\u1B3A\u1B3C\u1B3E\u1B3F\u1B42", "ᬆᬈᬊᬌᬎᬒ\u1B3B\u1B3D\u1B40\u1B41\u1B43") },
        { '\u3099', ("かきくけこさしすせそたちつてとはひふへほうゝカキクケコサシスセソタチツテトハヒフヘホウワヰヱヲヽ", "がぎぐげござじずぜぞだぢづでどばびぶべぼゔゞガギグゲゴザジズゼゾダヂヅデドバビブベボヴヷヸヹヺヾ") },
        { '\u309A', ("はひふへほハヒフヘホ", "ぱぴぷぺぽパピプペポ") },
    };

    public static string Compose(string text)
    {
        var first = 0;
        while (first < text.Length && text[first] < FirstMark) first++;
        if (first == text.Length) return text;
        var result = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            var joined = result.Length == 0 ? '\0' : Join(result[result.Length - 1], c);
            if (joined == '\0') result.Append(c);
            else result[result.Length - 1] = joined;
        }

        return result.ToString();
    }

    private static char Join(char letter, char mark)
    {
        if (_joins.TryGetValue(mark, out var join))
        {
            var index = join.Letters.IndexOf(letter);
            return index < 0 ? '\0' : join.Joined[index];
        }

        return JoinHangul(letter, mark);
    }

    private static char JoinHangul(int first, int second)
    {
        int lead = first - LeadFirst, vowel = second - VowelFirst, tail = second - TailFirst, syllable = first - HangulFirst;
        if (lead is >= 0 and < LeadCount && vowel is >= 0 and < VowelCount)
        {
            return (char)(HangulFirst + (((lead * VowelCount) + vowel) * TailCount));
        }

        var open = syllable >= 0 && syllable < LeadCount * VowelCount * TailCount && syllable % TailCount == 0;
        return open && tail is > 0 and < TailCount ? (char)(first + tail) : '\0';
    }
}
