namespace CourseKit.Model;

/// <content>What groups there are, how many arguments are still to come, and where text stands.</content>
public partial class TexExpander
{
    protected Stack<Group> Groups { get; } = new();

    /// <summary>How many arguments of the last command are still to come, and how many of them, counted from the last, are text.</summary>
    protected int Pending { get; set; }

    protected int Texts { get; set; }

    /// <summary>True in the text of a formula.</summary>
    protected bool IsText { get; set; }

    protected bool AfterCommand { get; set; }

    /// <summary>False for a character that goes as it is.</summary>
    protected virtual bool Replaces(TexToken character) => false;

    /// <summary>A group ends: its brace is the last of <see cref="Output"/>.</summary>
    protected virtual void Closed(Group group)
    {
    }

    private void Character(TexToken token)
    {
        var group = Groups.Count > 0 ? Groups.Peek() : null;
        var c = token.Source[token.Start];
        if (c == '{') Open('}', token);
        else if (group?.Close == c && c is '}' or '$' or ']') Close(token);
        else if (c == '$' && IsText) Open('$', token);
        else if (c == '[' && AfterCommand && Pending > 0 && Texts == 0) Open(']', token);
        else if (Replaces(token)) return;
        else
        {
            Output.Add(token);
            if (Pending > 0 && !(c == '*' && AfterCommand)) Pending--;
            if (c != '*') AfterCommand = false;
        }
    }

    protected void Open(char close, TexToken token)
    {
        var isText = close == '}' && ((Pending > 0 && Pending <= Texts) || IsText);
        var command = close == '}' && Pending > 0 && Texts > 0 ? LastCommand() : -1;
        var left = close == '}' ? Math.Max(0, Pending - 1) : Pending;
        Groups.Push(new Group(close, left, Texts, IsText) { Command = command, TextCommand = command < 0 ? null : Output[command] });
        (Pending, Texts, IsText, AfterCommand) = (0, 0, isText, false);
        Output.Add(token);
    }

    private void Close(TexToken token)
    {
        var group = Groups.Pop();
        (Pending, Texts, IsText, AfterCommand) = (group.Pending, group.Texts, group.WasText, group.Close == ']');
        Output.Add(token);
        Closed(group);
    }

    private int LastCommand()
    {
        var at = Output.Count - 1;
        while (at >= 0 && Output[at].Kind != TexKind.Command) at--;
        return at;
    }

    /// <summary>A command that stays.</summary>
    protected void Put(TexToken token)
    {
        if (IsText && token.IsCommand("\\(")) Groups.Push(new Group(')', Pending, Texts, true));
        Output.Add(token);
        if (IsText && token.IsCommand("\\("))
        {
            (Pending, Texts, IsText) = (0, 0, false);
            return;
        }

        if (token.IsCommand("\\)") && Groups.Count > 0 && Groups.Peek() is { Close: ')' } group)
        {
            Groups.Pop();
            (Pending, Texts, IsText) = (group.Pending, group.Texts, group.WasText);
            return;
        }

        var (count, texts) = TexArity.Of(token);
        if (count > 0) (Pending, Texts) = (count, texts);
        else if (Pending > 0) Pending--;
        AfterCommand = true;
    }

    /// <summary>What stood open, to be gone on with behind it.</summary>
    protected sealed class Group(char close, int pending, int texts, bool wasText)
    {
        public char Close { get; } = close;

        public int Pending { get; } = pending;

        public int Texts { get; } = texts;

        public bool WasText { get; } = wasText;

        /// <summary>Where the command stands whose text this is; -1 for another group.</summary>
        public int Command { get; init; } = -1;

        public TexToken? TextCommand { get; init; }

        /// <summary>The text that goes on behind this one.</summary>
        public Group? Within { get; set; }

        public bool IsSplit { get; set; }
    }
}
