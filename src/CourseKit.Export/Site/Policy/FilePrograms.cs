using System.Xml;
using CourseKit.Model;

namespace CourseKit.Export;

/// <summary>Looks for what a browser would run when a file of the course is opened by its address.</summary>
internal static class FilePrograms
{
    /// <summary>Run by a browser, where no later ending gives the file another type.</summary>
    private static readonly string[] _programs =
        [".htm", ".html", ".xhtml", ".xht", ".hta", ".htc", ".mht", ".mhtml", ".js", ".mjs", ".cjs", ".xsl", ".xslt", ".wasm", ".svgz", ".swf"];

    /// <summary>Run by a server, which may go by an ending wherever it stands in the name.</summary>
    private static readonly string[] _serverPrograms =
    [
        ".php", ".php3", ".php4", ".php5", ".php7", ".php8", ".pht", ".phtml", ".phar", ".shtml", ".shtm", ".stm", ".asp", ".aspx", ".ashx", ".asmx", ".asa", ".cer", ".jsp", ".jspx", ".jhtml",
        ".cfm", ".cgi", ".fcgi",
    ];

    /// <summary>How a server serves the files beside them.</summary>
    private static readonly string[] _serverSettings =
        [".htaccess", ".htpasswd", ".user.ini", "web.config", "_headers", "_redirects", "_routes.json"];

    /// <summary>
    /// Endings that every server has a type for. Of several endings the last that has a type decides (Apache's mod_mime, "Files with
    /// Multiple Extensions"); those that name a language, a character set, a packing or nothing at all have none: <c>x.html.de</c> is a web
    /// page, <c>x.js.png</c> a picture.
    /// </summary>
    private static readonly HashSet<string> _typed = new(StringComparer.Ordinal)
    {
        ".png", ".jpg", ".jpeg", ".gif", ".webp", ".avif", ".bmp", ".ico", ".tif", ".tiff", ".pdf", ".txt", ".csv", ".css", ".json", ".zip", ".tar", ".mp3", ".m4a", ".ogg", ".oga", ".wav", ".flac",
        ".mp4", ".m4v", ".webm", ".ogv", ".mov", ".woff", ".woff2", ".ttf", ".otf", ".doc", ".docx", ".xls", ".xlsx", ".ppt", ".pptx", ".odt", ".ods", ".odp", ".epub",
    };

    private static readonly string[] _documents =
        [".svg", ".xml", ".rss", ".atom", ".rdf", ".mathml", ".mml", ".kml", ".gpx", ".xul", ".xsd", ".wsdl", ".opml"];

    private static readonly string[] _frames =
        ["iframe", "frame", "object", "embed", "applet", "base", "meta", "link", "handler", "listener", "form"];

    /// <summary>Elsewhere a name means nothing to a browser: RSS has links, and data what it likes.</summary>
    private static readonly string[] _shown =
        ["http://www.w3.org/1999/xhtml", "http://www.w3.org/2000/svg", "http://www.w3.org/1998/Math/MathML"];

    private static readonly XmlReaderSettings _settings = new()
    {
        DtdProcessing = DtdProcessing.Parse,
        XmlResolver = null,
        MaxCharactersFromEntities = 1,
    };

    /// <param name="read">Gives the bytes of a file; asked only for those that can be either.</param>
    /// <returns>What the file does, to follow "it"; null for one that runs nothing.</returns>
    public static string? In(string path, Func<ReadOnlyMemory<byte>> read)
    {
        var name = Path.GetFileName(path).ToLowerInvariant();
        if (Array.IndexOf(_serverSettings, name) >= 0) return "tells a server what to do with the files beside it";
        var endings = name.Split('.').Skip(1).Select(part => "." + part).ToList();
        if (endings.Find(ending => Array.IndexOf(_serverPrograms, ending) >= 0) is { } onServer) return Ends(onServer, endings);
        var typed = endings[(endings.FindLastIndex(_typed.Contains) + 1)..];
        if (typed.FindLast(ending => Array.IndexOf(_programs, ending) >= 0) is { } program) return Ends(program, endings);
        return typed.Exists(ending => Array.IndexOf(_documents, ending) >= 0) ? InXml(read()) : null;
    }

    private static string Ends(string ending, List<string> endings) =>
        endings[^1] == ending ? $"is a '{ending}' file" : $"has the ending '{ending}' in its name, by which a server may serve it";

    private static string? InXml(ReadOnlyMemory<byte> xml)
    {
        try
        {
            using var reader = XmlReader.Create(new MemoryStream(xml.ToArray()), _settings);
            while (reader.Read())
            {
                if (What(reader) is { } what) return what;
            }
        }
        catch (XmlException exception)
        {
            // Browsers forgive what .NET does not, so what comes after it was not looked at.
            return $"is XML with a mistake or an entity in line {exception.LineNumber.ToString(System.Globalization.CultureInfo.InvariantCulture)}, and was not read to its end";
        }

        return null;
    }

    private static string? What(XmlReader reader) => reader.NodeType switch
    {
        XmlNodeType.ProcessingInstruction when reader.Name.Equals(
            "xml-stylesheet", StringComparison.OrdinalIgnoreCase) => "has a style sheet for XML",
        XmlNodeType.DocumentType when reader.Value.Contains('<', StringComparison.Ordinal) => "has a document type of its own",
        XmlNodeType.Element when IsProgram(reader) => $"has a <{reader.Name}>",
        XmlNodeType.Element => InAttributes(reader),
        _ => null,
    };

    private static bool IsProgram(XmlReader element)
    {
        var name = element.LocalName.ToLowerInvariant();
        return name == "script" || (IsShown(element) && Array.IndexOf(_frames, name) >= 0);
    }

    private static bool IsShown(XmlReader element) => Array.IndexOf(_shown, element.NamespaceURI) >= 0;

    private static string? InAttributes(XmlReader element)
    {
        var name = element.LocalName.ToLowerInvariant();
        var isShown = IsShown(element);
        while (element.MoveToNextAttribute())
        {
            var attribute = element.LocalName.ToLowerInvariant();
            if (isShown && attribute.StartsWith("on", StringComparison.Ordinal)) return $"has {element.Name}=";
            if (AddressAttribute.Unsafe(name, attribute, element.Value) is { } scheme) return $"has an address with '{scheme}:'";
            if (attribute == "attributename" && element.Value.Trim().StartsWith("on", StringComparison.OrdinalIgnoreCase))
            {
                return $"animates {element.Value.Trim()}=";
            }
        }

        element.MoveToElement();
        return null;
    }
}
