using System.Xml;
using CourseKit.Model;

namespace CourseKit.Export;

/// <summary>Looks for programs in a drawing: <c>script</c>, <c>onclick=</c> and its like, <c>javascript:</c>.</summary>
public static class SvgScript
{
    private static readonly XmlReaderSettings _settings = new() { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null, CheckCharacters = false };

    /// <summary>False also for what is no XML from some place on: no browser shows, or runs, what comes after it.</summary>
    public static bool IsIn(byte[] svg)
    {
        try
        {
            using var reader = XmlReader.Create(new MemoryStream(svg), _settings);
            while (reader.Read())
            {
                if (reader.NodeType == XmlNodeType.Element && (reader.LocalName == "script" || HasProgram(reader))) return true;
            }
        }
        catch (XmlException)
        {
            return false;
        }

        return false;
    }

    private static bool HasProgram(XmlReader element)
    {
        while (element.MoveToNextAttribute())
        {
            if (element.LocalName.StartsWith("on", StringComparison.OrdinalIgnoreCase)) return true;
            if (element.LocalName == "href" && AddressScheme.Unsafe(element.Value, isImage: true) is not null) return true;
        }

        return false;
    }
}
