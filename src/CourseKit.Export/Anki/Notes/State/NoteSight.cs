using CourseKit.Syntax;

namespace CourseKit.Export;

/// <summary>What a learner sees and hears of a note: see <see cref="SeenText"/>.</summary>
internal sealed record NoteSight(PromptKind Kind, string Front, string Back)
{
    /// <summary>
    /// In place of the hash of a note that the course shows no longer. Whatever becomes of its page and its pictures then, a learner who still has it is left alone.
    /// </summary>
    public const string Retired = "retired";

    public static NoteSight OfFields(PromptKind kind, string front, string back) => new(kind, SeenText.Of(front), SeenText.Of(back));

    public string HashAt(string address) => NoteHash.OfSeen(Kind, Front, Back, address);
}
