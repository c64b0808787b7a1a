using CourseKit.Syntax;

namespace CourseKit.Model;

/// <summary>
/// Says whether a prompt can be an earlier one edited. It can when one side is like its counterpart: questions are compared with questions,
/// answers with answers, for a card that is turned round asks for another memory. A place alone, an answer that many prompts have, the
/// words that every question is made of, and a sentence with other things put in say nothing.
/// </summary>
internal static class PromptLikeness
{
    /// <summary>
    /// How much of a side must be shared. Of the pairs in <c>LikenessTests</c> those that a teacher calls one prompt share 0.5 of a side or
    /// more, or nearly nothing but a rare word or two; those that are two prompts share 0.45 at most once patterns are set apart.
    /// </summary>
    private const double Like = 0.5;

    /// <summary>
    /// A pattern with other things put in is the same prompt all the same when so much is shared. Questions of a set share long lists of
    /// choices, so it is nearly all: one word of a sentence is seldom changed together with the whole answer.
    /// </summary>
    private const double LikeInPattern = 0.95;

    /// <summary>A question that shares less asks about something else: letters may be left of it.</summary>
    private const double LeastOfMatter = 0.2;

    /// <summary>So much of the answer must be shared where the question asks the same about something else.</summary>
    private const double LikeOfOtherMatter = 0.85;

    /// <summary>Less is needed where the answer is the same, even one that tells nothing, as "4".</summary>
    private const double LikeWithSameAnswer = 0.65;

    /// <summary>So much of the answer must be shared where the question is the same and asks nothing that is its own, as "Why?".</summary>
    private const double LikeWithSameQuestion = 0.3;

    /// <summary>A cloze has no other side: a word of a sentence is changed, and what it hides as well.</summary>
    private const double LikeInCloze = 0.85;

    /// <summary>How much of the shorter side rare words must be that are shared, where the rest was written anew.</summary>
    private const double Kept = 0.4;

    /// <summary>
    /// What shared words must weigh to say anything: a word that eight prompts of a hundred have is enough, a letter or "4" is not.
    /// </summary>
    private const double LeastWeight = 0.34;

    /// <returns>Null when it cannot; else how much of both sides is the same, from 0 to 1, each word weighed by how rare it is.</returns>
    public static double? Between(PromptSides old, PromptSides now, CourseWords course)
    {
        if (old.Kind != now.Kind) return null;
        var question = SideLikeness.Of(old.Question, now.Question, course);
        var answer = SideLikeness.Of(old.Answer, now.Answer, course);
        return AreAlike(old, now, question, answer) ? (question.Share + answer.Share) / 2 : null;
    }

    /// <summary>How much of both sides is the same, from 0 to 1, whether or not it is enough.</summary>
    public static double Nearness(PromptSides old, PromptSides now, CourseWords course) =>
        (SideLikeness.Of(old.Question, now.Question, course).Share + SideLikeness.Of(old.Answer, now.Answer, course).Share) / 2;

    private static bool AreAlike(PromptSides old, PromptSides now, SideLikeness question, SideLikeness answer)
    {
        var isSameAnswer = old.Answer.SequenceEqual(now.Answer) || (answer.Weight == 0 && answer.Misspelt == 0 && answer.Share >= Like);
        // All that a cloze has stands in one text: there a typo that is mended must be enough.
        if (old.Kind == PromptKind.Cloze)
        {
            return IsLike(question with { Weight = question.Weight + question.Misspelt }, isSameAnswer ? Like : LikeInCloze);
        }

        if (isSameAnswer && question.Share >= (question.IsPattern ? LikeWithSameAnswer : Like)) return true;
        if (question.Weight == 0 && answer.Share > LikeWithSameQuestion && old.Question.Count > 0 && old.Question.SequenceEqual(now.Question)) return true;
        // "Why does oil float?", "Why does steel sink?": the frame stays and what is asked about does not, so a word or two of the answer
        // are no evidence.
        var isOtherMatter = question.IsPattern && question.Share < LeastOfMatter;
        return IsLike(question, LikeInPattern) || (IsLike(answer, LikeInPattern) && (!isOtherMatter || answer.Share >= LikeOfOtherMatter))
            || DifferByTypos(old, now);
    }

    /// <summary>
    /// Both sides are the same word for word but for a letter of a word, and one of these letters at least is a slip of the hand.
    /// </summary>
    private static bool DifferByTypos(PromptSides old, PromptSides now)
    {
        if (old.Question.Count != now.Question.Count || old.Answer.Count != now.Answer.Count) return false;
        var isSlip = false;
        foreach (var (was, has) in old.Question.Concat(old.Answer).Zip(now.Question.Concat(now.Answer), (was, has) => (was.Text, has.Text)))
        {
            if (was == has) continue;
            if (!Spelling.IsNear(was, has)) return false;
            isSlip |= Spelling.IsSlip(was, has);
        }

        return isSlip;
    }

    private static bool IsLike(SideLikeness side, double inPattern)
    {
        if (side.Weight < LeastWeight) return false;
        if (side.IsPattern) return side.Share >= inPattern;
        return side.Share >= Like || (side.Overlap >= Kept && side.Rare > 0);
    }
}
