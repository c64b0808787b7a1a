using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace CourseKit.Model;

/// <summary>
/// The identifier of an item in a file that Orbit imports, as Orbit's own interpreter of notes makes it: a hash of the texts. An item whose
/// text changes under the same identifier keeps its old text with the reader for ever, so the identifier must change with every edit.
/// Images are no part of it.
/// </summary>
public static class OrbitItemId
{
    /// <summary>Base64 of SHA-256 over the JSON array <c>["memory","qa",question,answer]</c>.</summary>
    public static string OfQa(string question, string answer)
    {
        var array = new StringBuilder("[\"memory\",\"qa\",");
        JavaScriptJson.AppendString(array, question);
        array.Append(',');
        JavaScriptJson.AppendString(array, answer);
        return Hash(array.Append(']'));
    }

    /// <summary>
    /// The same over <c>["memory","cloze",text,id,order,hint,start,length,…]</c>, five for each deletion in their order; ids are texts.
    /// </summary>
    public static string OfCloze(OrbitCloze cloze)
    {
        var array = new StringBuilder("[\"memory\",\"cloze\",");
        JavaScriptJson.AppendString(array, cloze.Text);
        for (var i = 0; i < cloze.Deletions.Count; i++)
        {
            var (start, length) = cloze.Deletions[i];
            array.AppendFormat(CultureInfo.InvariantCulture, ",\"{0}\",{0},null,{1},{2}", i, start, length);
        }

        return Hash(array.Append(']'));
    }

    private static string Hash(StringBuilder array)
    {
        using var sha = SHA256.Create();
        return Convert.ToBase64String(sha.ComputeHash(Encoding.UTF8.GetBytes(array.ToString())));
    }
}
