namespace SalesCoachBot.Core.Customers.Names;

internal enum NameRole
{
    /// <summary>Latin letters do not tell: Zhao Wei, Wei Zhao.</summary>
    Either,
    Surname,
    Given,
}

/// <summary>A surname or a given name in either script.</summary>
/// <param name="Text">Spelt plainly: <c>zhao</c>, 赵.</param>
internal readonly record struct NamePart(string Text, NameRole Role)
{
    public bool IsHan => Spelling.IsHan(Text[0]);

    public Fit FitOf(NamePart other) =>
        Role != NameRole.Either && other.Role != NameRole.Either && Role != other.Role ? Fit.None
        : (IsHan, other.IsHan) switch
        {
            (true, true) => OfCharacters(other),
            (false, false) => OfLetters(other),
            (true, false) => Pinyin.Reads(Text, Pinyin.Letters(other.Text)) ? Fit.Fits : Fit.None,
            (false, true) => Pinyin.Reads(other.Text, Pinyin.Letters(Text)) ? Fit.Fits : Fit.None,
        };

    /// <summary>
    /// David Zhao and 赵伟: letters that spell nothing Chinese may be a Chinese given name's stand-in among foreigners.
    /// </summary>
    public bool MayBeForeignFor(NamePart other)
    {
        var letters = IsHan ? other : this;
        return IsHan != other.IsHan && !Pinyin.IsSpelling(Pinyin.Letters(letters.Text));
    }

    private Fit OfCharacters(NamePart other) =>
        Text == other.Text ? Fit.Fits : Pinyin.SoundAlike(Text, other.Text) ? Fit.Near : Fit.None;

    private Fit OfLetters(NamePart other) =>
        Text == other.Text || IsInitialOf(other) || other.IsInitialOf(this) ? Fit.Fits
        : TypingError.Between(Text, other.Text) ? Fit.Near
        : Fit.None;

    private bool IsInitialOf(NamePart other) => Text.Length == 1 && other.Text.Length > 1 && other.Text[0] == Text[0];
}
