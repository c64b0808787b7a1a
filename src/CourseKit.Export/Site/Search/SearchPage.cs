using System.Text.Encodings.Web;
using System.Text.Json;

namespace CourseKit.Export;

/// <summary>In which role a term stands in an entry.</summary>
[Flags]
internal enum SearchRole : byte
{
    Text = 0,

    /// <summary>In the question of a prompt.</summary>
    Question = 1,

    /// <summary>In the heading of a section.</summary>
    Heading = 2,

    /// <summary>In the title of a page, for its first entry.</summary>
    Title = 4,
}

/// <param name="Term">Its number in the vocabulary.</param>
/// <param name="Count">How often it stands in the entry; 0 when only the title of the page has it, by which all entries of the page are
/// found.</param>
internal record struct SearchPosting(int Term, ushort Count, SearchRole Role);

/// <summary>What the index keeps of an entry: of a section or a prompt.</summary>
/// <param name="ShownEnd">Where what is shown of it ends among what is shown of the page.</param>
/// <param name="PostingsEnd">Where its postings end among those of the page.</param>
/// <param name="Length">How many terms it has.</param>
internal readonly record struct SearchEntry(int ShownEnd, int PostingsEnd, int Length);

/// <summary>What the index keeps of a page.</summary>
/// <param name="Head">Address and title: a list in JSON without its closing bracket.</param>
/// <param name="Shown">What is shown of its entries: a list in JSON for each.</param>
internal sealed record SearchPage(byte[] Head, byte[] Shown, SearchEntry[] Entries, SearchPosting[] Postings)
{
    public static JsonWriterOptions JsonOptions { get; } = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
}
